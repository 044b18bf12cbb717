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

/** A tableau is worth nothing after 31 December: one reminder on 1 November while it is not sent, one that day (§ 1.23). */
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
                transmission(tableau),
                "Tableau d'avancement %d à transmettre au CdG : %s".formatted(tableau.annee(), grade),
                terme,
                List.of(terme.minusDays(rappel))));
        echeances.inscrire(new NouvelleEcheance(
                tableau.siren(),
                objet(tableau),
                "Tableau d'avancement %d caduc le lendemain : %s".formatted(tableau.annee(), grade),
                terme,
                List.of(terme)));
    }

    /** Nothing is left to send once it is sent; nothing at all once it is annulled. */
    void suivre(Tableau tableau) {
        if (tableau.transmisLe() != null) {
            echeances.solder(transmission(tableau));
        }
        if (tableau.etatAu(horloge.aujourdHui()) == EtatTableau.ANNULE) {
            solder(tableau);
        }
    }

    void solder(Tableau tableau) {
        echeances.solder(transmission(tableau));
        echeances.solder(objet(tableau));
    }

    private static String transmission(Tableau tableau) {
        return "TABLEAU_TRANSMISSION:" + tableau.id();
    }

    static String objet(Tableau tableau) {
        return "TABLEAU:" + tableau.id();
    }
}
