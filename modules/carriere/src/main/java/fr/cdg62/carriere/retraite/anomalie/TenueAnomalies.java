package fr.cdg62.carriere.retraite.anomalie;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.anomalie.AnomalieDiVue;
import fr.cdg62.carriere.api.retraite.anomalie.DemandeSurAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is done to the anomalies, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueAnomalies {
    private static final String MISSION = "COMPTES_CNRACL";
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AnomaliesEnBase anomalies;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Echeances echeances;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    AnomalieDiVue signaler(NouvelleAnomalieDi nouvelle) {
        carrieres.exigerGestion(nouvelle.carriere());
        Identite identite = identites.de(nouvelle.carriere());
        LocalDate jour = horloge.aujourdHui();
        catalogue.exigerMission(identite.siren(), MISSION, jour);
        Saisie.exiger(!nouvelle.mois().isAfter(jour), "Ce mois n'est pas encore déclaré.", "mois");
        ConstatDi constat = ConstatDi.de(nouvelle, nouvelle.mois().withDayOfMonth(1), regles.toutes());
        AnomalieDi anomalie = new AnomalieDi(nouvelle, identite, constat, jour);
        anomalies.ajouter(anomalie);
        inscrire(anomalie, "SIGNALER");
        return vue(anomalie);
    }

    /** One of them, for whoever manages its employer. */
    public AnomalieDiVue lire(long id) {
        return vue(visible(id));
    }

    /** Those of the employers the caller manages. */
    public Page<LigneAnomalieDi> chercher(RechercheAnomaliesDi recherche) {
        if (recherche.siren() != null) {
            carrieres.exigerCollectivite(recherche.siren());
        }
        return anomalies.chercher(recherche, identites.visibles());
    }

    /** Moves it along its life. */
    public AnomalieDiVue survenir(long id, DemandeSurAnomalieDi demande, long version) {
        AnomalieDi anomalie = visible(id);
        anomalie.exigerVersion(version);
        anomalie.survenir(demande.evenement(), acces.roles(anomalie.siren()));
        appliquer(anomalie, demande);
        anomalies.enregistrer();
        inscrire(anomalie, demande.evenement().name());
        return vue(anomalie);
    }

    /** Who declared corrects, even once the agent has another employer. */
    private AnomalieDiVue vue(AnomalieDi anomalie) {
        return anomalie.vue(acces.roles(anomalie.siren()));
    }

    private void appliquer(AnomalieDi anomalie, DemandeSurAnomalieDi demande) {
        switch (demande.evenement()) {
            case AFFECTER -> {
                anomalie.affecter(limite());
                attendre(anomalie);
            }
            case RELANCER -> {
                anomalie.relancer(Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"), limite());
                attendre(anomalie);
            }
            case CORRIGER -> {
                LocalDate dsn = Saisie.present(demande.dsn(), "dsn").withDayOfMonth(1);
                Saisie.exiger(
                        !dsn.isBefore(anomalie.mois()),
                        "La DSN qui porte la correction n'est pas d'un mois antérieur à celui de l'anomalie.",
                        "dsn");
                anomalie.corriger(Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"), dsn);
                echeances.solder(objet(anomalie));
            }
            case LEVER -> {}
        }
    }

    private LocalDate limite() {
        LocalDate jour = horloge.aujourdHui();
        return jour.plusMonths(
                regles.toutes().valeur(Reglage.DI_CORRECTION, jour).valeur().intValueExact());
    }

    /** A new échéance for each time the employer is asked: one that was settled stays as it is. */
    private void attendre(AnomalieDi anomalie) {
        echeances.solder(objet(anomalie));
        echeances.inscrire(new NouvelleEcheance(
                anomalie.siren(),
                objet(anomalie),
                "CORRECTION_%d".formatted(anomalie.relances()),
                "%s : anomalie %s de déclaration à corriger en DSN".formatted(anomalie.agent(), anomalie.code()),
                anomalie.limite(),
                List.of(anomalie.limite())));
    }

    private AnomalieDi visible(long id) {
        AnomalieDi anomalie = anomalies.lire(id);
        carrieres.exigerCollectivite(anomalie.siren());
        return anomalie;
    }

    private void inscrire(AnomalieDi anomalie, String action) {
        journal.inscrire(new Inscription(anomalie.siren(), objet(anomalie), action, anomalie.agent()));
    }

    private static String objet(AnomalieDi anomalie) {
        return "ANOMALIE_DI:" + anomalie.id();
    }
}
