package fr.cdg62.carriere.reprise;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The agent's option: its delay, what he chose, or what applies because he did not. */
@Embeddable
class OptionReprise {
    @Column(name = "notifiee_le")
    private LocalDate notifieeLe;

    @Column(name = "limite_option")
    private LocalDate limiteOption;

    private String choix;

    @Column(name = "choisie_le")
    private LocalDate choisieLe;

    @Column(name = "choix_par_defaut")
    private boolean parDefaut;

    void ouvrir(LocalDate notification, LocalDate limite) {
        notifieeLe = notification;
        limiteOption = limite;
    }

    /** The agent chooses, on a day of the delay. */
    void exercer(String regle, LocalDate jour) {
        if (jour.isAfter(limiteOption)) {
            throw new DemandeRefusee(
                    CodeProbleme.REPRISE_OPTION_TARDIVE,
                    "Le délai d'option s'est achevé le %s.".formatted(DateFrancaise.courte(limiteOption)),
                    "regle");
        }
        retenir(regle, jour, false);
    }

    /** The agent did not choose: the scheme by default applies once the delay has passed. */
    void taire(String regle, LocalDate jour) {
        if (!jour.isAfter(limiteOption)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'agent peut encore choisir jusqu'au %s.".formatted(DateFrancaise.courte(limiteOption)));
        }
        retenir(regle, jour, true);
    }

    private void retenir(String regle, LocalDate jour, boolean silence) {
        choix = regle;
        choisieLe = jour;
        parDefaut = silence;
    }

    /** The study ends once the delay has passed. */
    void exigerPassee(LocalDate jour) {
        if (!jour.isAfter(limiteOption)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'agent peut encore réviser son option jusqu'au %s."
                            .formatted(DateFrancaise.courte(limiteOption)));
        }
    }

    LocalDate notifieeLe() {
        return notifieeLe;
    }

    LocalDate limite() {
        return limiteOption;
    }

    String choix() {
        return choix;
    }

    LocalDate choisieLe() {
        return choisieLe;
    }

    boolean estParDefaut() {
        return parDefaut;
    }
}
