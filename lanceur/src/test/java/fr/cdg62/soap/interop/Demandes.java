package fr.cdg62.soap.interop;

import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientv1.DeposerDevis;
import fr.cdg62.soap.clientv1.Devis;
import fr.cdg62.soap.clientv1.DocumentPdf;
import fr.cdg62.soap.clientv1.EnTeteEchange;
import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.UUID;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** Requests of the frozen client, filled in. */
final class Demandes {
    /** Beyond the threshold at which MTOM sends a document apart. */
    static final byte[] PDF =
            ("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n" + "é".repeat(40_000)).getBytes(StandardCharsets.UTF_8);

    /** Accents, ligature, ÿ, euro, and two characters outside the BMP. */
    static final String TEXTE = "Dès Noël où un zéphyr haï me vêt, œuvre ÿ € 😀 𝒜";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Demandes() {}

    static EnTeteEchange entete(String emetteur) {
        EnTeteEchange entete = new EnTeteEchange();
        entete.setMessageId(UUID.randomUUID().toString());
        entete.setHorodatage(maintenant());
        entete.setEmetteur(emetteur);
        entete.setCodeApplication("client-v1");
        entete.setVersionContrat("1.0");
        return entete;
    }

    static DeposerDevis devis(String numero) {
        DocumentPdf document = new DocumentPdf();
        document.setNom("devis.pdf");
        document.setEmpreinteSha256(sha256(PDF));
        document.setContenu(new DataHandler(new ByteArrayDataSource(PDF, "application/pdf")));
        Devis devis = new Devis();
        devis.setReference("D-1");
        devis.setDate(jour(LocalDate.now(PARIS)));
        devis.setValideJusquAu(jour(LocalDate.now(PARIS).plusDays(30)));
        devis.setMontantAnnuel(new BigDecimal("120.50"));
        devis.setDocument(document);
        DeposerDevis demande = new DeposerDevis();
        demande.setEntete(entete(PartenaireEssai.SIRET));
        demande.setNumeroCommande(numero);
        demande.setDevis(devis);
        return demande;
    }

    static XMLGregorianCalendar maintenant() {
        return types().newXMLGregorianCalendar(
                        GregorianCalendar.from(ZonedDateTime.now(PARIS).truncatedTo(ChronoUnit.SECONDS)));
    }

    static XMLGregorianCalendar jour(LocalDate date) {
        return types().newXMLGregorianCalendar(date.toString());
    }

    private static DatatypeFactory types() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
