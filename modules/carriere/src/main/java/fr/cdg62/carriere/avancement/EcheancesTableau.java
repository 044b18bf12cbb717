package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A tableau is worth nothing after 31 December: a reminder comes on 1 November while it is not sent (§ 1.23). */
@ApplicationScoped
class EcheancesTableau {

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    void inscrire(Tableau tableau, String grade) {
        LocalDate terme = tableau.terme();
        int rappel =
                parametres.valeur("TABLEAU_RAPPEL_JOURS", horloge.aujourdHui()).intValueExact();
        echeances.inscrire(new NouvelleEcheance(
                tableau.siren(),
                objet(tableau),
                "Tableau d'avancement %d à transmettre et à utiliser : %s".formatted(tableau.annee(), grade),
                terme,
                List.of(terme.minusDays(rappel), terme)));
    }

    /** Settled once published or annulled. */
    void suivre(Tableau tableau) {
        EtatTableau etat = tableau.etatAu(horloge.aujourdHui());
        if (etat == EtatTableau.PUBLIE || etat == EtatTableau.ANNULE) {
            echeances.solder(objet(tableau));
        }
    }

    static String objet(Tableau tableau) {
        return "TABLEAU:" + tableau.id();
    }
}
