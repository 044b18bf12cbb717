package fr.cdg62.soap.hostile;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.CommandeEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hostile messages aim at: a write with a document, which would succeed if they were not what they are.
 *
 * @param autorisation of the partner, by HTTP Basic
 * @param siret of the partner
 * @param objet the order, or the career
 */
public record Cible(PortEssai port, String autorisation, String siret, String objet) {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** A new one, of a partner known by HTTP Basic. */
    public static Cible de(PortEssai port) throws Exception {
        if (port.estRetraite()) {
            PartenaireEssai partenaire = PartenaireEssai.inscrire();
            MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
            return de(port, partenaire);
        }
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
        return new Cible(
                port, ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE), ClientSoap.SIRET, numero);
    }

    /** A new one, of this partner, which has a mandate of the employer {@link CarrieresSoap#SIREN}. */
    public static Cible de(PortEssai port, PartenaireEssai partenaire) throws Exception {
        String objet;
        if (port.estRetraite()) {
            objet = Long.toString(CarrieresSoap.nouvelle());
        } else {
            objet = CommandeEssai.numero();
            CommandeEssai.creer(objet, partenaire.code());
        }
        return new Cible(
                port, ClientSoap.basic(partenaire.identifiant(), partenaire.secret()), PartenaireEssai.SIRET, objet);
    }

    /** The write as it should be. */
    public String ecriture() {
        return ecriture("Essai");
    }

    /** The write with this text in one of its fields. */
    String ecriture(String texte) {
        return ecriture(texte, Base64.getEncoder().encodeToString(PDF));
    }

    /** The write with this content of its document, Base64 or a reference to a part. */
    public String ecriture(String texte, String contenu) {
        return port.estRetraite()
                ? port.message("demanderAvisPrealable", siret, avis(texte) + piece(contenu))
                : port.message("deposerDevis", siret, devis(texte, contenu));
    }

    /** The write with these documents; of ComptesRetraite alone. */
    String ecritures(Stream<String> contenus) {
        return port.message(
                "demanderAvisPrealable",
                siret,
                avis("Essai") + contenus.map(Cible::piece).collect(Collectors.joining()));
    }

    /** The write with this block among the headers, which nobody here has to understand. */
    String avecEnTete(String bloc) {
        return ecriture().replace("<S:Body>", "<S:Header>" + bloc + "</S:Header><S:Body>");
    }

    private String avis(String texte) {
        return """
            <t:numeroCarriere>%s</t:numeroCarriere><t:typeAvis>CARRIERE_LONGUE</t:typeAvis>\
            <t:dateDepart>2027-09-01</t:dateDepart><t:expose>%s</t:expose>\
            """.formatted(objet, texte);
    }

    private static String piece(String contenu) {
        return "<t:piece>" + document(contenu) + "</t:piece>";
    }

    private String devis(String texte, String contenu) {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        return """
            <t:numeroCommande>%s</t:numeroCommande><t:devis><t:reference>%s</t:reference><t:date>%s</t:date>\
            <t:valideJusquAu>%s</t:valideJusquAu><t:montantAnnuel>1</t:montantAnnuel>%s</t:devis>\
            """.formatted(objet, texte, jour, jour.plusDays(30), document(contenu));
    }

    private static String document(String contenu) {
        return "<t:document><c:nom>essai.pdf</c:nom><c:contenu>" + contenu + "</c:contenu></t:document>";
    }
}
