package fr.cdg62.referentiel.api.acces;

import java.util.Objects;

/**
 * Proof that a partner system has been authenticated: whoever holds an instance need not ask again. Only the
 * référentiel makes one, through {@code ComptesPartenaires.authentifier}; the architecture tests refuse any call of
 * the constructor from elsewhere.
 */
public final class PartenaireAuthentifie {
    private final String code;
    private final String siret;

    /** Reserved to the référentiel. */
    public PartenaireAuthentifie(String code, String siret) {
        this.code = Objects.requireNonNull(code);
        this.siret = Objects.requireNonNull(siret);
    }

    /** Code of the partner, e.g. {@code FIBRE-NUMERIQUE}. */
    public String code() {
        return code;
    }

    /** SIRET of the partner, to compare with the sender announced in its messages. */
    public String siret() {
        return siret;
    }

    @Override
    public String toString() {
        return "PartenaireAuthentifie[" + code + "]";
    }
}
