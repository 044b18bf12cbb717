package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The legal delays of the entretien professionnel from outside: 8 days, 15 days, 15 jours francs, 15 days, one month. The
 * dates are those of January to March 2026, where no limit falls on a Saturday, a Sunday or a holiday.
 */
@DisplayName("Délais de l'entretien professionnel")
class EntretienIT {
    private static final String SIREN = "216200014";

    private final Rest mairie = Rest.compte("secretaire");
    private final Rest maire = Rest.compte("maire");
    private long dossier;
    private long entretien;

    @BeforeEach
    void convoquer() {
        dossier = ObjetsDossier.piece("DELAIS").getJsonNumber("dossier").longValue();
        entretien = Offre.creer(
                        "secretaire",
                        "/api/v1/entretiens",
                        "{\"dossier\":%d,\"annee\":2025,\"convoqueLe\":\"2026-01-05\",\"prevuLe\":\"2026-01-13\",\"fichePoste\":true}"
                                .formatted(dossier))
                .getJsonNumber("id")
                .longValue();
    }

    @Test
    @DisplayName("Huit jours entre la convocation et l'entretien")
    void huitJours() {
        refuse(mairie, "TENIR", "2026-01-12", "il ne peut être reçu avant le 13/01/2026");
        assertThat(agir(mairie, "TENIR", "2026-01-13").getString("etat")).isEqualTo("TENU");
    }

    @Test
    @DisplayName("Quinze jours pour notifier : le retard est accepté et marqué")
    void quinzeJoursPourNotifier() {
        agir(mairie, "TENIR", "2026-01-13");
        assertThat(agir(mairie, "NOTIFIER", "2026-01-29").getJsonArray("horsDelai"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Compte rendu notifié le 29/01/2026 au lieu du 28/01/2026 au plus tard");
    }

    @Test
    @DisplayName("Notifié le quinzième jour, rien n'est en retard")
    void notifieATemps() {
        agir(mairie, "TENIR", "2026-01-13");
        assertThat(agir(mairie, "NOTIFIER", "2026-01-28").getJsonArray("horsDelai"))
                .isEmpty();
    }

    /** Notified on 28 January: neither that day nor the day of expiry counts, 13 February is the last (a Friday). */
    @Test
    @DisplayName("Quinze jours francs pour demander la révision")
    void revision() {
        notifier();
        refuse(mairie, "RENDRE_DEFINITIF", "2026-02-13", "l'agent peut encore agir jusqu'au 13/02/2026 inclus");
        refuse(mairie, "DEMANDER_REVISION", "2026-02-14", "15 jours francs");
        assertThat(agir(mairie, "DEMANDER_REVISION", "2026-02-13").getString("prochaineLimite"))
                .isEqualTo("2026-02-28");
    }

    @Test
    @DisplayName("Un mois après la réponse pour saisir la CAP")
    void cap() {
        notifier();
        agir(mairie, "DEMANDER_REVISION", "2026-02-02");
        agir(maire, "REFUSER_REVISION", "2026-02-10");
        refuse(mairie, "RENDRE_DEFINITIF", "2026-03-10", "jusqu'au 10/03/2026 inclus");
        refuse(mairie, "SAISIR_CAP", "2026-03-11", "le délai a expiré le 10/03/2026");
        assertThat(agir(mairie, "SAISIR_CAP", "2026-03-10").getString("etat")).isEqualTo("CAP");
    }

    @Test
    @DisplayName("Le gestionnaire de la mairie ne répond pas à la place de l'autorité territoriale")
    void quiRepond() {
        notifier();
        agir(mairie, "DEMANDER_REVISION", "2026-02-02");
        Refus.exiger(demander(mairie, "REVISER", "2026-02-10"), 403, "SEC-002");
        Refus.exiger(demander(maire, "TENIR", "2026-02-10"), 409, "MET-001");
    }

    @Test
    @DisplayName("Chaque délai qui court est une échéance de la collectivité, soldée à l'étape suivante")
    void echeances() {
        assertThat(echeance("CONVOQUE")).contains("Tenir l'entretien professionnel : FICTIF-DELAIS Essai, 2025");
        agir(mairie, "TENIR", "2026-01-13");
        assertThat(echeance("CONVOQUE")).isEmpty();
        assertThat(echeance("TENU")).contains("Notifier le compte rendu d'entretien", "2026-01-28");
        agir(mairie, "NOTIFIER", "2026-01-28");
        assertThat(echeance("TENU")).isEmpty();
        assertThat(echeance("CR_NOTIFIE")).contains("Fin du délai de demande de révision", "2026-02-13");
    }

    @Test
    @DisplayName("Définitif, il se transmet avec le compte rendu déposé au dossier, et rien d'autre")
    void transmettre() {
        notifier();
        agir(mairie, "RENDRE_DEFINITIF", "2026-02-14");
        long nomination = mairie.get("/api/v1/pieces?dossier=" + dossier)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        Rest.Reponse autre = sur(entretien, mairie, transmission(nomination));
        Refus.exiger(autre, 422, "FMT-010", "piece");
        long agent = Offre.lire("secretaire", "/api/v1/dossiers/" + dossier)
                .getJsonNumber("agent")
                .longValue();
        long rendu = Offre.creer(
                        "secretaire",
                        "/api/v1/agents/" + agent + "/pieces?type=ENTRETIEN_PROFESSIONNEL&nom=cr.pdf",
                        "%PDF-1.4\ncompte rendu " + entretien + "\n%%EOF\n")
                .getJsonNumber("id")
                .longValue();
        Rest.Reponse transmis = sur(entretien, mairie, transmission(rendu));
        assertThat(transmis.statut()).as(transmis.texte()).isEqualTo(200);
        assertThat(transmis.json().getString("etat")).isEqualTo("TRANSMIS_CDG");
    }

    private void notifier() {
        agir(mairie, "TENIR", "2026-01-13");
        agir(mairie, "NOTIFIER", "2026-01-28");
    }

    private static String transmission(long piece) {
        return "{\"evenement\":\"TRANSMETTRE\",\"le\":\"2026-02-16\",\"piece\":" + piece + "}";
    }

    private String echeance(String type) {
        return mairie.get("/api/v1/echeances?taille=200&siren=" + SIREN).json().getJsonArray("elements").stream()
                .map(e -> e.asJsonObject())
                .filter(e -> e.getString("objet").equals("ENTRETIEN:" + entretien)
                        && e.getString("type").equals(type))
                .map(JsonObject::toString)
                .findFirst()
                .orElse("");
    }

    private JsonObject agir(Rest compte, String evenement, String le) {
        Rest.Reponse reponse = demander(compte, evenement, le);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private void refuse(Rest compte, String evenement, String le, String message) {
        Rest.Reponse reponse = demander(compte, evenement, le);
        Refus.exiger(reponse, 422, "MET-333");
        assertThat(reponse.json().getString("detail")).contains(message);
    }

    private Rest.Reponse demander(Rest compte, String evenement, String le) {
        return sur(entretien, compte, "{\"evenement\":\"%s\",\"le\":\"%s\"}".formatted(evenement, le));
    }

    private static Rest.Reponse sur(long id, Rest compte, String demande) {
        String objet = "/api/v1/entretiens/" + id;
        return compte.avec("If-Match", compte.get(objet).enTete("ETag")).post(objet + "/evenements", demande);
    }
}
