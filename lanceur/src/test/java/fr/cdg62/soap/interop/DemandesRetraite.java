package fr.cdg62.soap.interop;

import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientretraite.DemanderAvisPrealable;
import fr.cdg62.soap.clientretraite.DocumentPdf;
import fr.cdg62.soap.clientretraite.EnTeteEchange;
import fr.cdg62.soap.clientretraite.PieceJointe;
import fr.cdg62.soap.clientretraite.TypeAvis;
import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/** Requests of the frozen client of ComptesRetraite, filled in. */
final class DemandesRetraite {
    private DemandesRetraite() {}

    static EnTeteEchange entete() {
        EnTeteEchange entete = new EnTeteEchange();
        entete.setMessageId(UUID.randomUUID().toString());
        entete.setHorodatage(Demandes.maintenant());
        entete.setEmetteur(PartenaireEssai.SIRET);
        entete.setCodeApplication("client-v1");
        entete.setVersionContrat("1.0");
        return entete;
    }

    static DemanderAvisPrealable avis(long carriere, String expose, String nom, byte[] contenu) {
        DocumentPdf document = new DocumentPdf();
        document.setNom(nom);
        document.setEmpreinteSha256(sha256(contenu));
        document.setContenu(new DataHandler(new ByteArrayDataSource(contenu, "application/pdf")));
        PieceJointe piece = new PieceJointe();
        piece.setDocument(document);
        DemanderAvisPrealable avis = new DemanderAvisPrealable();
        avis.setEntete(entete());
        avis.setNumeroCarriere(carriere);
        avis.setTypeAvis(TypeAvis.CARRIERE_LONGUE);
        avis.setDateDepart(Demandes.jour(LocalDate.of(2027, Month.SEPTEMBER, 1)));
        avis.setExpose(expose);
        avis.getPiece().add(piece);
        return avis;
    }

    /** Beyond the threshold at which MTOM sends a document apart, never twice the same. */
    static byte[] pdf() {
        String debut = "%PDF-1.4\n" + UUID.randomUUID() + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
        return (debut + "é".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] octets) {
        return Demandes.sha256(octets);
    }
}
