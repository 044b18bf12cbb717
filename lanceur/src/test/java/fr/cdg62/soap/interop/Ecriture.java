package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.Rest;
import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.CommandeEssai;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** What a generated client writes by each service, a text and a document, and where the server keeps them. */
enum Ecriture {
    DEVIS("deposerDevis", """
        SELECT CONCAT(c.reference_partenaire, '|', SHA2(d.contenu, 256)) FROM numerique_commande c
          JOIN referentiel_document_contenu d ON d.document = c.devis_document_id WHERE c.numero = ?""") {
        @Override
        ContratV1<?> contrat() {
            return ContratV1.SECURISATION;
        }

        @Override
        String objet(PartenaireEssai partenaire) throws SQLException {
            String numero = CommandeEssai.numero();
            CommandeEssai.creer(numero, partenaire.code());
            return numero;
        }

        @Override
        Map<String, String> reglages() {
            return Map.of();
        }
    },
    AVIS("demanderAvisPrealable", """
        SELECT CONCAT(a.expose, '|', SHA2(d.contenu, 256)) FROM carriere_retraite_avis a
          JOIN carriere_retraite_piece p ON p.objet_id = a.id
          JOIN referentiel_document_contenu d ON d.document = p.document_id WHERE a.carriere_id = ?""") {
        private final String decompte = new String(DemandesRetraite.pdf(), StandardCharsets.UTF_8);

        @Override
        ContratV1<?> contrat() {
            return ContratV1.RETRAITE;
        }

        @Override
        String objet(PartenaireEssai partenaire) {
            return String.valueOf(CarrieresSoap.nouvelle());
        }

        @Override
        Map<String, String> reglages() {
            return Map.of("CDG62_DECOMPTE", String.valueOf(CarrieresSoap.liquidee(decompte)));
        }

        @Override
        void exigerFaite(String objet, Path document) throws Exception {
            super.exigerFaite(objet, document);
            assertThat(Path.of(document + "." + objet)).as("décompte lu").hasContent(decompte);
        }
    };

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String operation;
    private final String requete;

    /**
     * A write.
     *
     * @param operation that carries the document
     * @param requete the text and the document's SHA-256 in the base, for an object
     */
    Ecriture(String operation, String requete) {
        this.operation = operation;
        this.requete = requete;
    }

    abstract ContratV1<?> contrat();

    /** What the partner may do it on, once: never written before. */
    abstract String objet(PartenaireEssai partenaire) throws SQLException;

    /** What the client needs besides. */
    abstract Map<String, String> reglages();

    /** The server has, as soon as it has done what it received, the text of the clients and this document. */
    void exigerFaite(String objet, Path document) throws Exception {
        String ecrit = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> enBase(objet), Objects::nonNull);
        assertThat(ecrit).isEqualTo(Demandes.TEXTE + "|" + Demandes.sha256(Files.readAllBytes(document)));
    }

    /** Whether the document of this object came as an attachment, by the envelope kept of its message. */
    boolean enPieceJointe(PartenaireEssai partenaire, String objet) {
        Rest cdg = Rest.compte("cdg.numerique");
        return cdg
                .get("/api/v1/messages?taille=200&partenaire=" + partenaire.code())
                .json()
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(message -> message.getString("operation").equals(operation))
                .map(message -> cdg.get("/api/v1/messages/" + message.getJsonNumber("id"))
                        .json()
                        .getString("requete"))
                .filter(enveloppe -> enveloppe.contains(">" + objet + "<"))
                .anyMatch(enveloppe -> enveloppe.contains("http://www.w3.org/2004/08/xop/include"));
    }

    private String enBase(String objet) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement lecture = base.prepareStatement(requete)) {
            lecture.setString(1, objet);
            try (ResultSet lignes = lecture.executeQuery()) {
                return lignes.next() ? lignes.getString(1) : null;
            }
        }
    }
}
