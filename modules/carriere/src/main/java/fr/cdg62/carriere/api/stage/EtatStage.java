package fr.cdg62.carriere.api.stage;

import java.util.EnumSet;
import java.util.Set;

/** Life of a stage (specification carrière, § 1.6). */
public enum EtatStage {
    /** Named, has not begun. */
    NOMME_STAGIAIRE,
    EN_COURS,
    /** Interrupted. */
    SUSPENDU,
    /** Its end is later than the statutory one because of leave. */
    PROROGE_CONGE,
    /** Prolonged by the employer for insufficiency. */
    PROROGE_INSUFFISANCE,
    /** Started again after a long interruption. */
    RENOUVELE,
    /** Done: the employer must decide, nothing is implicit. */
    TITULARISABLE,
    TITULARISE,
    /** Back to the origin of one who was detached for it. */
    REINTEGRE,
    LICENCIE,
    DEMISSION,
    /** No stage at all. */
    DISPENSE;

    private static final Set<EtatStage> ISSUES = EnumSet.of(TITULARISE, REINTEGRE, LICENCIE, DEMISSION, DISPENSE);

    /** The states in which a stage is over for good. */
    public static Set<EtatStage> issues() {
        return EnumSet.copyOf(ISSUES);
    }

    /** Whether the stage is over for good. */
    public boolean estIssue() {
        return ISSUES.contains(this);
    }
}
