package fr.cdg62.carriere.api.retraite.hypothese;

/** The ages of start that the texts tell apart for a long career. */
public enum AgeDebut {
    SEIZE_ANS(16),
    DIX_HUIT_ANS(18),
    VINGT_ANS(20),
    VINGT_ET_UN_ANS(21);

    private final int ans;

    AgeDebut(int ans) {
        this.ans = ans;
    }

    /** In years. */
    public int ans() {
        return ans;
    }
}
