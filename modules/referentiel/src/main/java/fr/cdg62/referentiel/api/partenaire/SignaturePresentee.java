package fr.cdg62.referentiel.api.partenaire;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * A signed message as presented.
 *
 * @param certificat that the message carries
 * @param cree creation of its signed timestamp
 * @param valeur bytes of the signature value: what makes two signatures the same
 * @param preuve verifies the signature with the key of the certificate; asked only when the certificate is known, so that
 *     nobody chooses the key we compute with
 */
public record SignaturePresentee(X509Certificate certificat, Instant cree, byte[] valeur, BooleanSupplier preuve) {}
