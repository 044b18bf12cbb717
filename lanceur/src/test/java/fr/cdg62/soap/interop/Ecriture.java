package fr.cdg62.soap.interop;

import static org.awaitility.Awaitility.await;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.CommandeEssai;
import fr.cdg62.soap.PartenaireEssai;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/** A write of each service that carries a text, and where the server keeps that text. */
enum Ecriture {
    ACCUSE("SELECT reference_partenaire FROM numerique_commande WHERE numero = ?") {
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
    },
    AVIS("SELECT MAX(expose) FROM carriere_retraite_avis WHERE carriere_id = ?") {
        @Override
        ContratV1<?> contrat() {
            return ContratV1.RETRAITE;
        }

        @Override
        String objet(PartenaireEssai partenaire) {
            return String.valueOf(CarrieresSoap.nouvelle());
        }
    };

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String requete;

    Ecriture(String requete) {
        this.requete = requete;
    }

    abstract ContratV1<?> contrat();

    /** What the partner may do it on, once: never written before. */
    abstract String objet(PartenaireEssai partenaire) throws SQLException;

    /** The text written on this object, as soon as the server has done what it received. */
    String lu(String objet) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> texte(objet), Objects::nonNull);
    }

    private String texte(String objet) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement lecture = base.prepareStatement(requete)) {
            lecture.setString(1, objet);
            try (ResultSet lignes = lecture.executeQuery()) {
                lignes.next();
                return lignes.getString(1);
            }
        }
    }
}
