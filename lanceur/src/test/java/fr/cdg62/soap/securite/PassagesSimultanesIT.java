package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Messages noted together at the door are told apart: each partner has its proofs and its quota. */
@DisplayName("Messages de plusieurs partenaires au même instant")
class PassagesSimultanesIT {
    private static final int MEME_JETON = 12;
    private static final int AUTRES = 6;
    private static final int QUOTA = 3;

    private final PartenaireEssai rejoueur = PartenaireEssai.inscrire("USERNAME_TOKEN");
    private final PartenaireEssai presse = PartenaireEssai.inscrire("USERNAME_TOKEN");

    @Test
    void unJetonNeSertQuUneFoisEtAucunNePrendLaPlaceDUnAutre() throws Exception {
        Jeton meme = Jeton.neuf(rejoueur.identifiant(), rejoueur.secret());
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < MEME_JETON; i++) {
            messages.add(meme.dans(rejoueur.ping(PortEssai.SECURISATION_11)));
        }
        for (int i = 0; i < AUTRES; i++) {
            messages.add(neuf(rejoueur));
            messages.add(neuf(presse));
        }
        Collections.shuffle(messages);
        List<HttpResponse<String>> reponses = ensemble(messages);
        assertThat(reponses).filteredOn(r -> r.statusCode() == 200).hasSize(1 + 2 * AUTRES);
        assertThat(reponses)
                .filteredOn(r -> r.statusCode() != 200)
                .hasSize(MEME_JETON - 1)
                .allSatisfy(r -> assertThat(r.body()).contains("<c:code>SEC-004</c:code>"));
    }

    /** Over one minute, or over two of them when the clock turns in the middle. */
    @Test
    void leQuotaEstCompteAuMessagePres() throws Exception {
        assertThat(presse.agir("quota", "{\"quotaParMinute\":%d}".formatted(QUOTA))
                        .statut())
                .isEqualTo(200);
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < MEME_JETON; i++) {
            messages.add(neuf(presse));
        }
        List<HttpResponse<String>> reponses = ensemble(messages);
        assertThat(reponses).filteredOn(r -> r.statusCode() == 200).hasSizeBetween(QUOTA, 2 * QUOTA);
        assertThat(reponses).filteredOn(r -> r.statusCode() != 200).allSatisfy(r -> assertThat(r.statusCode())
                .isEqualTo(429));
    }

    private static String neuf(PartenaireEssai partenaire) {
        return Jeton.neuf(partenaire.identifiant(), partenaire.secret())
                .dans(partenaire.ping(PortEssai.SECURISATION_11));
    }

    private static List<HttpResponse<String>> ensemble(List<String> messages) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(messages.size());
        try {
            List<Callable<HttpResponse<String>>> envois = messages.stream()
                    .<Callable<HttpResponse<String>>>map(message -> () -> Envoi.envoyer(message))
                    .toList();
            List<HttpResponse<String>> reponses = new ArrayList<>();
            for (Future<HttpResponse<String>> reponse : clients.invokeAll(envois, 1, TimeUnit.MINUTES)) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            clients.shutdownNow();
        }
    }
}
