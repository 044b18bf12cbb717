package fr.cdg62.carriere.avancement;

import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Each night, the tableaux whose year is over become caducs; those that already are stay as they are. */
@Stateless
@PermitAll
public class CaduciteTableaux {

    @Inject
    private TableauxEnBase base;

    @Inject
    private EcheancesTableau echeances;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Shortly after midnight in Paris; a night missed is caught up by the next. */
    @Schedule(hour = "0", minute = "35", timezone = "Europe/Paris", persistent = false)
    public void constater() {
        for (Tableau tableau : base.echus(horloge.aujourdHui())) {
            tableau.devenirCaduc();
            echeances.solder(tableau);
            journal.inscrire(new Inscription(
                    tableau.siren(),
                    EcheancesTableau.objet(tableau),
                    "DEVENIR_CADUC",
                    "Tableau %d".formatted(tableau.annee())));
        }
    }
}
