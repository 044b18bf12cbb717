package fr.cdg62.carriere.api.classement;

import java.util.Arrays;
import java.util.Optional;

/** How much a row of a table of classement may be trusted. */
public enum Marque {
    /** Read in the text in force. */
    SOURCE("source", true),
    /** Read in force in the twin text of the State; the territorial one says the same kind of thing. */
    SOURCE_JUMEAU_ETAT("source-jumeau-etat", true),
    /** Read in force in the twin text of the hospitals. */
    SOURCE_JUMEAU_FPH("source-jumeau-fph", true),
    /** Read in a version no longer in force: for the reconstitution of an old career only. */
    TEXTE_ANCIEN("texte-ancien", false),
    /** Taken over from somewhere, the text was not read. */
    A_VERIFIER("a-verifier", false);

    private final String code;
    private final boolean utilisable;

    Marque(String code, boolean utilisable) {
        this.code = code;
        this.utilisable = utilisable;
    }

    /** As written in the files. */
    public String code() {
        return code;
    }

    /** Whether a current case may be decided with it. */
    public boolean utilisable() {
        return utilisable;
    }

    /** Whether the territorial text itself was read. */
    public boolean verifiee() {
        return this == SOURCE;
    }

    /** The mark written this way in a file. */
    public static Optional<Marque> de(String code) {
        return Arrays.stream(values())
                .filter(marque -> marque.code.equals(code))
                .findFirst();
    }
}
