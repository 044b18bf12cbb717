package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the REST interface of the orders refuses. */
class RefusSecurisationIT {
    private static final String LISTE = "/api/v1/collectivites/216200014/commandes-securisation";
    private static final String COMMANDES = "/api/v1/commandes-securisation";
    private static final String VALIDE = """
            {"services":[{"service":"ANTIVIRUS","quantite":2}],"nomContact":"Claire Fictive",
            "courrielContact":"secretaire@demonstration.invalid"}""";
    private static final String TRANSMETTRE = "{\"evenement\":\"TRANSMETTRE\"}";

    private final Rest secretaire = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.numerique");

    @Test
    void mauvaisRole() {
        Rest finances = Rest.compte("cdg.finances");
        String id = nouvelle();
        refuse(finances.get(COMMANDES + "/" + id), 403, "SEC-002");
        refuse(finances.get(COMMANDES + "/" + id + "/devis"), 403, "SEC-002");
        refuse(evenement(secretaire, id, "\"0\"", TRANSMETTRE), 403, "SEC-002");
        refuse(evenement(cdg, id, etag(id), "{\"evenement\":\"RENOUVELER\"}"), 403, "SEC-002");
    }

    @Test
    void autreCollectivite() {
        Rest arras = Rest.compte("arras");
        String id = nouvelle();
        refuse(arras.get(COMMANDES + "/" + id), 404, "IDE-404");
        refuse(arras.get(COMMANDES + "/" + id + "/devis"), 404, "IDE-404");
        String resilier = "{\"evenement\":\"RESILIER\",\"motif\":\"Essai\"}";
        refuse(evenement(arras, id, etag(id), resilier), 404, "IDE-404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | services",
                "{'services':[]} | services",
                "{'services':[{'service':'ANTIVIRUS','quantite':0}]} | quantite",
                "{'services':[{'service':'ANTIVIRUS','quantite':10000}]} | quantite",
                "{'services':[{'service':'ANTIVIRUS','quantite':1},{'service':'ANTIVIRUS','quantite':1}]} | services",
                "{'services':[{'service':'NOM_DOMAINE','quantite':1}]} | nomDomaine",
                "{'services':[{'service':'NOM_DOMAINE','quantite':1,'nomDomaine':'Évry.fr'}]} | nomDomaine",
                "{'services':[{'service':'ANTIVIRUS','quantite':1,'nomDomaine':'a.fr'}]} | nomDomaine",
                "{'services':[{'service':'ANTIVIRUS','quantite':1}],'courrielContact':'rien'} | courrielContact",
                "{'services':[{'service':'ANTIVIRUS','quantite':1}],'nomContact':' '} | nomContact"
            })
    void saisieInvalide(String ecarts, String champ) {
        Rest.Reponse reponse = secretaire.post(LISTE, avec(ecarts.replace('\'', '"')));
        refuse(reponse, 422, "FMT-010");
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
    }

    private static String avec(String ecarts) {
        String complet = ecarts;
        if (!complet.contains("nomContact")) {
            complet = ajouter(complet, "\"nomContact\":\"Claire Fictive\"");
        }
        return complet.contains("courrielContact") ? complet : ajouter(complet, "\"courrielContact\":\"a@b.fr\"");
    }

    private static String ajouter(String objet, String membre) {
        String debut = objet.substring(0, objet.length() - 1);
        return debut + (debut.equals("{") ? "" : ",") + membre + "}";
    }

    @Test
    void versionAbsentePuisPerimee() {
        String id = nouvelle();
        refuse(cdg.post(COMMANDES + "/" + id + "/evenements", TRANSMETTRE), 428, "IDE-003");
        String lue = etag(id);
        assertThat(evenement(cdg, id, lue, TRANSMETTRE).statut()).isEqualTo(200);
        refuse(evenement(cdg, id, lue, "{\"evenement\":\"RESILIER\",\"motif\":\"Essai\"}"), 412, "IDE-002");
    }

    @Test
    void evenementImpossibleOuQuiNeSeDemandePas() {
        String id = nouvelle();
        refuse(evenement(cdg, id, etag(id), "{}"), 422, "FMT-010");
        refuse(evenement(cdg, id, etag(id), "{\"evenement\":\"COMMANDER\"}"), 422, "FMT-010");
        refuse(evenement(cdg, id, etag(id), "{\"evenement\":\"RESILIER\"}"), 422, "FMT-010");
        refuse(evenement(cdg, id, etag(id), "{\"evenement\":\"OUVRIR_CONVENTION\"}"), 422, "FMT-010");
        Rest.Reponse tropTot =
                evenement(cdg, id, etag(id), "{\"evenement\":\"OUVRIR_CONVENTION\",\"dateEffet\":\"2099-01-01\"}");
        refuse(tropTot, 409, "MET-001");
        Rest.Reponse part = evenement(cdg, id, etag(id), "{\"evenement\":\"TRANSMETTRE\",\"partConvenue\":12.5}");
        refuse(part, 422, "FMT-010");
        assertThat(part.json().getString("champ")).isEqualTo("partConvenue");
        refuse(cdg.get(COMMANDES + "/" + id + "/devis"), 404, "IDE-404");
    }

    @Test
    void laDemonstrationMontreDesCommandesDansPlusieursEtats() {
        JsonObject page = cdg.get(COMMANDES + "?taille=200&siren=216200022").json();
        assertThat(page.getJsonArray("elements").getValuesAs(JsonObject.class))
                .extracting(c -> c.getString("etat"))
                .contains("DEMANDE", "DEVIS_DEMANDE", "COMMANDE");
    }

    private String nouvelle() {
        Rest.Reponse reponse = secretaire.post(LISTE, VALIDE);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getJsonNumber("id").toString();
    }

    private String etag(String id) {
        return cdg.get(COMMANDES + "/" + id).enTete("ETag");
    }

    private static Rest.Reponse evenement(Rest compte, String id, String version, String corps) {
        return compte.avec("If-Match", version).post(COMMANDES + "/" + id + "/evenements", corps);
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
