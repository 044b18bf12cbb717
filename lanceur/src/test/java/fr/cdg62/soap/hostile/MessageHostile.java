package fr.cdg62.soap.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A message that must be refused, and how.
 *
 * @param nom what it is, in the report
 * @param type its {@code Content-Type}, null to send none
 * @param codage its {@code Content-Encoding}, null to send none
 * @param corps made when it is sent
 * @param statut of HTTP
 * @param code of the fault
 */
record MessageHostile(String nom, String type, String codage, Supplier<byte[]> corps, int statut, String code) {
    static final String HORODATAGE = "SEC-003";
    static final String SCHEMA = "FMT-001";
    static final String ENCODAGE = "FMT-002";
    static final String TAILLE = "FMT-003";
    static final String PIECE = "FMT-004";

    private static final int FAUTE = 500;
    private static final int TROP_GRAND = 413;

    /** Refused by this fault, with the status that goes with it. */
    static MessageHostile de(String nom, String type, Supplier<byte[]> corps, String code) {
        return new MessageHostile(nom, type, null, corps, code.equals(TAILLE) ? TROP_GRAND : FAUTE, code);
    }

    static MessageHostile texte(String nom, String type, Supplier<String> corps, String code) {
        return de(nom, type, () -> corps.get().getBytes(StandardCharsets.UTF_8), code);
    }

    @Override
    public String toString() {
        return nom;
    }
}
