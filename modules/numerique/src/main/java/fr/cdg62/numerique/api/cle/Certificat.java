package fr.cdg62.numerique.api.cle;

import java.time.LocalDate;

/**
 * The certificate on the token. Its private key never leaves the token: nothing here can hold it.
 *
 * @param serie serial number, 1 to 40 hexadecimal digits
 * @param emetteur name of the authority that issued it, 1 to 200 characters
 * @param empreinte SHA-256 thumbprint, 64 hexadecimal digits
 * @param debut first day of validity, today at the latest
 * @param fin last day of validity, within the longest one admitted
 */
public record Certificat(String serie, String emetteur, String empreinte, LocalDate debut, LocalDate fin) {}
