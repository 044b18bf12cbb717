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
        document.setEmpreinteSha256(Demandes.sha256(contenu));
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

    /** The whole payload of a reprise d'antériorité. */
    static String reprise(long carriere, String siren) {
        return """
                <t:deposerRepriseAnteriorite xmlns:t="https://ws.cdg62.fr/carriere/comptes-retraite/v1"
                    xmlns:c="https://ws.cdg62.fr/commun/v1"><t:entete><c:messageId>%s</c:messageId>
                  <c:horodatage>%s</c:horodatage><c:emetteur>%s</c:emetteur>
                  <c:codeApplication>client-v1</c:codeApplication><c:versionContrat>1.0</c:versionContrat></t:entete>
                  <t:numeroCarriere>%d</t:numeroCarriere><t:periode><t:debut>2010-01-01</t:debut>
                  <t:fin>2021-12-31</t:fin><t:siren>%s</t:siren><t:statut>TITULAIRE</t:statut>
                  <t:position>ACTIVITE</t:position><t:categorie>SEDENTAIRE</t:categorie>
                  <t:cotisee>true</t:cotisee></t:periode></t:deposerRepriseAnteriorite>""".formatted(UUID.randomUUID(), Demandes.maintenant(), PartenaireEssai.SIRET, carriere, siren);
    }

    /** Beyond the threshold at which MTOM sends a document apart, never twice the same. */
    static byte[] pdf() {
        String debut = "%PDF-1.4\n" + UUID.randomUUID() + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
        return (debut + "é".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
    }
}
