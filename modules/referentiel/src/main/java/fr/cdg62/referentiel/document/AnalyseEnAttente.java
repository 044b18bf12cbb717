package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.antivirus.Antivirus;
import fr.cdg62.referentiel.antivirus.AntivirusIndisponible;
import fr.cdg62.referentiel.antivirus.Verdict;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.EtatAnalyse;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.outbox.Consommateur;
import fr.cdg62.referentiel.api.outbox.EvenementPublie;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;

/** Analyses again, at the pace of the outbox, the documents kept while the antivirus did not answer. */
@Stateless
@PermitAll
public class AnalyseEnAttente implements Consommateur {
    private static final int NOM_MAX = 120;

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Antivirus antivirus;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Inject
    private Echeances echeances;

    @Override
    public String type() {
        return Analyses.EVENEMENT;
    }

    @Override
    public void traiter(EvenementPublie evenement) {
        Document document = em.find(Document.class, numero(evenement));
        if (document.attendAnalyse()) {
            conclure(document, verdict(document, evenement.tentative()));
        }
    }

    private Verdict verdict(Document document, int tentative) {
        if (!antivirus.estBranche()) {
            return Verdict.NON_SOUMIS;
        }
        try {
            return antivirus.analyser(
                    em.find(ContenuDocument.class, document.id()).octets());
        } catch (AntivirusIndisponible e) {
            if (tentative < essaisMax()) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            return new Verdict(EtatAnalyse.ILLISIBLE, "l'antivirus n'a pas répondu en " + tentative + " essais");
        }
    }

    private int essaisMax() {
        return parametres.valeur("ANTIVIRUS_ESSAIS_MAX", horloge.aujourdHui()).intValueExact();
    }

    private void conclure(Document document, Verdict verdict) {
        document.conclure(verdict);
        DocumentVue vue = document.vue();
        journal.inscrire(new Inscription(
                vue.siren(),
                "DOCUMENT:" + vue.id(),
                "ANALYSE_" + verdict.etat(),
                verdict.motif() == null ? "" : verdict.motif()));
        if (verdict.ecarte()) {
            echeances.inscrire(new NouvelleEcheance(
                    vue.siren(),
                    Analyses.depot(vue),
                    "Document écarté par l'antivirus, à déposer à nouveau : " + abrege(vue.nom()),
                    horloge.aujourdHui(),
                    List.of()));
        }
    }

    /** A name may be longer than the label of an échéance. */
    private static String abrege(String nom) {
        return nom.length() <= NOM_MAX ? nom : nom.substring(0, NOM_MAX - 1) + "…";
    }

    private static long numero(EvenementPublie evenement) {
        try (JsonReader lecteur = Json.createReader(new StringReader(evenement.charge()))) {
            return lecteur.readObject().getJsonNumber("document").longValueExact();
        }
    }
}
