package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.hostile.Cible;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same message twenty times at once: one effect, twenty times the same answer (C9). */
class MessagesSimultanesIT {
    private static final int SIMULTANES = 20;

    @Test
    void unAccuseDeReceptionPasseUneFois() throws Exception {
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
        String message = ClientSoap.message("accuserReception", "<t:numeroCommande>" + numero + "</t:numeroCommande>");
        ensemble(() -> ClientSoap.envoyer(message));
        assertThat(compter(
                        "SELECT COUNT(*) FROM numerique_transition_commande t JOIN numerique_commande c"
                                + " ON c.id = t.commande_id WHERE c.numero = ? AND t.evenement = 'ACCUSER'",
                        numero))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = PortEssai.class,
            names = {"RETRAITE_11", "RETRAITE_12"})
    void unEnvoiDeRetraiteOuvreUnSeulFlux(PortEssai port) throws Exception {
        Cible cible = Cible.de(port);
        String message = cible.ecriture();
        HttpRequest demande = port.demande()
                .header("Authorization", cible.autorisation())
                .header("Content-Type", port.type() + ";charset=utf-8")
                .POST(BodyPublishers.ofString(message))
                .build();
        String reponse = ensemble(() -> ClientSoap.envoyer(demande));
        String messageId = message.replaceAll("(?s).*<c:messageId>(.*)</c:messageId>.*", "$1");
        assertThat(compter("SELECT COUNT(*) FROM carriere_retraite_flux WHERE message_id = ?", messageId))
                .isEqualTo(1);
        assertThat(compter(
                        "SELECT COUNT(*) FROM carriere_retraite_flux WHERE numero = ?",
                        EnvoiRetraite.numeroFlux(reponse)))
                .isEqualTo(1);
    }

    /** The one answer of all of them. */
    private static String ensemble(Callable<HttpResponse<String>> envoi) throws Exception {
        ExecutorService envois = Executors.newFixedThreadPool(SIMULTANES);
        try {
            List<String> corps = new ArrayList<>();
            for (Future<HttpResponse<String>> reponse : envois.invokeAll(Collections.nCopies(SIMULTANES, envoi))) {
                assertThat(reponse.get().statusCode()).as(reponse.get().body()).isEqualTo(200);
                corps.add(reponse.get().body());
            }
            assertThat(corps).hasSize(SIMULTANES);
            assertThat(corps.stream().distinct()).hasSize(1);
            return corps.get(0);
        } finally {
            envois.shutdownNow();
        }
    }

    private static int compter(String requete, String cle) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement compte = base.prepareStatement(requete)) {
            compte.setString(1, cle);
            try (ResultSet lignes = compte.executeQuery()) {
                lignes.next();
                return lignes.getInt(1);
            }
        }
    }
}
