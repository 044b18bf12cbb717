package fr.cdg62.carriere.sanction;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Collection;

/**
 * When a sanction may be erased. First group: of right after 3 years if no other sanction came meanwhile (CGFP, art.
 * L533-5); second and third groups: on request after 10 years of effective services (art. L533-6); fourth group: never,
 * the official having left.
 */
public final class Effacement {
    private final int groupe;
    private final LocalDate sanction;
    private final int ans;

    /**
     * Describes the sanction.
     *
     * @param groupe 1 to 3
     * @param sanction date of effect
     * @param ans delay in force for this group, in years
     */
    public Effacement(int groupe, LocalDate sanction, int ans) {
        this.groupe = groupe;
        this.sanction = sanction;
        this.ans = ans;
    }

    /** First day of the erasure, without the time that is no effective service. */
    public LocalDate possibleLe(long joursSansServices) {
        return sanction.plusYears(ans).plusDays(groupe == 1 ? 0 : joursSansServices);
    }

    /** Refuses the erasure asked for on this day. */
    public void exiger(LocalDate jour, long joursSansServices, Collection<LocalDate> autresSanctions) {
        LocalDate possible = possibleLe(joursSansServices);
        if (jour.isBefore(possible)) {
            throw new DemandeRefusee(
                    CodeProbleme.SANCTION_NON_EFFACABLE,
                    "Cette sanction du groupe %d est effaçable à compter du %s (%d ans%s)."
                            .formatted(
                                    groupe,
                                    DateFrancaise.courte(possible),
                                    ans,
                                    groupe == 1 ? "" : " de services effectifs"),
                    "retrait");
        }
        if (groupe == 1 && autresSanctions.stream().anyMatch(autre -> pendant(autre, possible))) {
            throw new DemandeRefusee(
                    CodeProbleme.SANCTION_NON_EFFACABLE,
                    "Une autre sanction est intervenue pendant les %d ans : celle-ci n'est pas effacée d'office."
                            .formatted(ans),
                    "retrait");
        }
    }

    private boolean pendant(LocalDate autre, LocalDate possible) {
        return autre.isAfter(sanction) && autre.isBefore(possible);
    }
}
