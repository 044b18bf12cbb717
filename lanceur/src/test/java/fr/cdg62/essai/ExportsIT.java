package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the CDG for a spreadsheet, and the names that go with their SIRENs. */
class ExportsIT {

    @Test
    void toutesLesCommunesSansCoutParLigne() {
        Rest cdg = Rest.compte("cdg.referentiel");
        Rest.Reponse reponse = cdg.get("/api/v1/collectivites/export?type=COMMUNE&tri=siren");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        assertThat(reponse.type().replace(" ", "")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(reponse.enTete("Content-Disposition")).isEqualTo("attachment; filename=\"collectivites.csv\"");
        List<String> lignes = reponse.texte().lines().toList();
        assertThat(lignes.get(0))
                .isEqualTo("\uFEFFSIREN;Collectivité;Type;Code INSEE;Arrondissement;SIREN de l'EPCI;Population");
        assertThat(lignes).hasSize(1 + 887);
        assertThat(lignes).anyMatch(l -> l.startsWith("216200014;Ablain-Saint-Nazaire;COMMUNE;62001;"));
        assertThat(lignes.stream().skip(1).map(l -> l.substring(0, 9)).collect(Collectors.toSet()))
                .hasSize(887);
        assertThat(Requetes.pendant(() -> cdg.get("/api/v1/collectivites/export?type=COMMUNE")))
                .as("liste, total, droits de l'appelant et noms pour chacune des cinq pages")
                .isLessThanOrEqualTo(5 * 4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/factures/export | cdg.finances | SIREN;Collectivité;Facture;Mission;",
                "/api/v1/cotisations/export | cdg.finances | SIREN;Collectivité;Début de période;",
                "/api/v1/conventions/export | cdg.finances | SIREN;Collectivité;Convention;Mission;Objet;",
            })
    void chaqueListeAutantDeLignesQueLaListe(String chemin, String compte, String entete) {
        Rest client = Rest.compte(compte);
        Rest.Reponse reponse = client.get(chemin);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        int total = client.get(chemin.replace("/export", "?taille=1")).json().getInt("total");
        assertThat(reponse.texte()).startsWith("\uFEFF" + entete);
        assertThat(reponse.texte().lines()).hasSize(1 + total);
    }

    @Test
    void lesFiltresSontCeuxDeLaListe() {
        Rest client = Rest.compte("cdg.finances");
        String filtre = "etat=DEPOSEE";
        int total = client.get("/api/v1/cotisations?taille=1&" + filtre).json().getInt("total");
        assertThat(client.get("/api/v1/cotisations/export?" + filtre)
                        .texte()
                        .lines()
                        .skip(1))
                .hasSize(total)
                .allMatch(ligne -> ligne.contains(";DEPOSEE;"));
        assertThat(client.get("/api/v1/collectivites/export?type=CA").texte())
                .contains(";CA;")
                .doesNotContain("COMMUNE");
        assertThat(client.get("/api/v1/factures/export?etat=INCONNU").statut()).isEqualTo(422);
        Rest.Reponse tri = client.get("/api/v1/collectivites/export?tri=couleur");
        assertThat(tri.statut()).isEqualTo(422);
        assertThat(tri.type()).startsWith("application/problem+json");
    }

    @Test
    void lesNomsDUnePageEnUneRequete() {
        Rest client = Rest.compte("cdg.finances");
        JsonObject noms = client.get("/api/v1/collectivites/noms?siren=216200410&siren=000000000")
                .json();
        assertThat(noms.keySet()).containsExactly("216200410");
        assertThat(noms.getString("216200410")).isEqualTo("Arras");
        assertThat(client.get("/api/v1/collectivites/noms").json()).isEmpty();
        String cinquante = sirens(50);
        assertThat(Requetes.pendant(() -> client.get("/api/v1/collectivites/noms?" + cinquante)))
                .isLessThanOrEqualTo(1);
        assertThat(client.get("/api/v1/collectivites/noms?" + sirens(200)).statut())
                .isEqualTo(200);
        Rest.Reponse trop = client.get("/api/v1/collectivites/noms?" + sirens(201));
        assertThat(trop.statut()).isEqualTo(422);
        assertThat(trop.json().getString("champ")).isEqualTo("siren");
    }

    private static String sirens(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> "siren=2162%05d".formatted(i))
                .collect(Collectors.joining("&"));
    }
}
