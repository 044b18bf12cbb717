package fr.cdg62.socle.probleme;

import jakarta.ejb.ApplicationException;
import java.util.Objects;

/**
 * The only way to say no to a request: a stable code, a French message meant for the person or system that asked, and
 * where there is one the faulty field. It rolls the transaction back. Everything else that is thrown is an incident of
 * ours.
 */
@ApplicationException(rollback = true)
public class DemandeRefusee extends RuntimeException {
    private final CodeProbleme code;
    private final String champ;

    public DemandeRefusee(CodeProbleme code, String message) {
        this(code, message, null);
    }

    public DemandeRefusee(CodeProbleme code, String message, String champ) {
        super(Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
        this.champ = champ;
    }

    public CodeProbleme code() {
        return code;
    }

    /** Name of the faulty field as the caller wrote it, or null when the refusal is about no field in particular. */
    public String champ() {
        return champ;
    }
}
