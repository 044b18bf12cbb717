package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list with each of the sorts it offers, in both directions, and with each of its filters. */
class TrisIT {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/collectivites | cdg.referentiel | nom siren type arrondissement population",
                "/affiliations | cdg.referentiel | nom siren regime debut",
                "/comptes | administrateur | identifiant nom etat",
                "/parametres | cdg.finances | code debut",
                "/devis | cdg.finances | creation siren validite",
                "/conventions | cdg.finances | creation siren dateEffet",
                "/prestations | cdg.finances | faiteLe siren",
                "/factures | cdg.finances | emiseLe siren echeance",
                "/cotisations | cdg.finances | periode siren etat",
                "/titres | cdg.finances | dateEmission siren",
                "/commandes-securisation | cdg.numerique | numero demandeeLe terme",
            })
    void seTrieDansLesDeuxSens(String chemin, String compte, String tris) {
        Rest client = Rest.compte(compte);
        for (String tri : List.of(tris.split(" ", -1))) {
            reussit(client, chemin + "?tri=" + tri);
            reussit(client, chemin + "?tri=-" + tri);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/collectivites?texte=beth&type=COMMUNE&arrondissement=BETHUNE&epci=200072460 | cdg.referentiel",
                "/affiliations?texte=beth&regime=SOCLE_COMMUN&type=COMMUNE&date=2026-06-30 | cdg.referentiel",
                "/comptes?texte=cdg&etat=ACTIF | administrateur",
                "/journal?acteur=administrateur&canal=REST&du=2026-01-01T00:00:00Z | administrateur",
                "/echeances?etat=A_VENIR | cdg.finances",
                "/devis?siren=216200014&mission=ARCHIVAGE&etat=EMIS | cdg.finances",
                "/devis?etat=EXPIRE | cdg.finances",
                "/conventions?siren=216200014&mission=ARCHIVAGE&etat=ACTIVE | cdg.finances",
                "/conventions?etat=ECHUE | cdg.finances",
                "/prestations?siren=216200014&etat=A_FACTURER&du=2026-01-01&au=2026-12-31 | cdg.finances",
                "/factures?siren=216200014&annee=2026&etat=EMISE | cdg.finances",
                "/facturations | cdg.finances",
                "/cotisations?siren=216200014&du=2026-01-01&au=2026-12-31&etat=TITREE | cdg.finances",
                "/recouvrement/retards | cdg.finances",
                "/titres?siren=216200014&annee=2026 | cdg.finances",
                "/commandes-securisation?siren=216200014&etat=DEMANDE | cdg.numerique",
                "/partenaires | administrateur",
            })
    void seFiltre(String chemin, String compte) {
        reussit(Rest.compte(compte), chemin);
    }

    @Test
    void uneListeSansTriLeDit() {
        Rest.Reponse reponse = Rest.compte("administrateur").get("/api/v1/journal?tri=acteur");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("tri");
        assertThat(reponse.json().getString("detail")).endsWith("Cette liste n'a qu'un ordre.");
    }

    private static void reussit(Rest client, String chemin) {
        Rest.Reponse reponse = client.get("/api/v1" + chemin);
        assertThat(reponse.statut()).as(chemin + " : " + reponse.texte()).isEqualTo(200);
    }
}
