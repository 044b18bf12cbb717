package fr.cdg62.essai;

import static fr.cdg62.essai.GestesPI.ABLAIN;
import static fr.cdg62.essai.GestesPI.CAMPAGNES;
import static fr.cdg62.essai.GestesPI.DOSSIERS;
import static fr.cdg62.essai.GestesPI.JOUR;
import static fr.cdg62.essai.GestesPI.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** The letters of a campaign of promotion interne: who reads which, and when. */
final class CourriersPI {

    private CourriersPI() {}

    /** What is printed before the lists are signed, and by whom it may be read. */
    static void avantLaSignature(long premier, long second) {
        String chemin = DOSSIERS + "/" + premier + "/courriers/";
        assertThat(Rest.compte("maire").get(chemin + "ACCUSE").texte()).startsWith("%PDF");
        refuse(
                Rest.compte("maire").get(chemin + "NON_RETENU"),
                409,
                "MET-001",
                "Ce courrier n'existe pas à l'état RETENU du dossier.");
        String nonRetenu = DOSSIERS + "/" + second + "/courriers/NON_RETENU";
        refuse(Rest.compte("maire").get(nonRetenu), 409, "MET-001", "Ce courrier n'est pas encore envoyé.");
        assertThat(Rest.compte("cdg.carriere").get(nonRetenu).texte())
                .as("le CdG relit avant d'envoyer")
                .startsWith("%PDF");
        assertThat(Rest.compte("epci").get(chemin + "ACCUSE").statut())
                .as("le dossier d'une autre collectivité n'existe pas")
                .isEqualTo(404);
    }

    /** Three accusés went with the proposals; the one not retained is told once the lists are signed, once only. */
    static void envoyer(long campagne, long second) {
        String envois = CAMPAGNES + "/" + campagne + "/envois";
        JsonObject aEnvoyer =
                Rest.compte("cdg.carriere").get(envois + "?etat=A_ENVOYER").json();
        assertThat(aEnvoyer.getInt("total")).isEqualTo(1);
        assertThat(aEnvoyer.getJsonArray("elements").getJsonObject(0).getString("courrier"))
                .isEqualTo("NON_RETENU");
        String courriers = DOSSIERS + "/" + second + "/courriers";
        assertThat(Rest.compte("maire").get(courriers).liste()).hasSize(1);
        assertThat(Rest.compte("cdg.carriere").get(courriers).liste()).hasSize(2);
        Refus.exiger(Rest.compte("cdg.signataire").post(envois, "{}"), 403, "SEC-002");

        JsonObject premier = Offre.creer("cdg.carriere", envois, "{}");
        assertThat(premier.getInt("envoyes")).isEqualTo(1);
        assertThat(premier.getInt("dejaEnvoyes")).isEqualTo(3);
        JsonObject encore = Offre.creer("cdg.carriere", envois, "{}");
        assertThat(encore.getInt("envoyes")).as("rien n'est envoyé deux fois").isZero();
        assertThat(encore.getInt("dejaEnvoyes")).isEqualTo(4);
        assertThat(echeancesDAblain()).contains("courrier à lire sur la proposition de Zoé Iii-Promu");

        assertThat(Rest.compte("cdg.carriere").get(courriers + "/NON_RETENU").texte())
                .startsWith("%PDF");
        assertThat(nonRetenu(courriers).getString("etat"))
                .as("le CdG ne lit pas à la place de l'employeur")
                .isEqualTo("ENVOYE");
        assertThat(Rest.compte("maire").get(courriers + "/NON_RETENU").texte()).startsWith("%PDF");
        JsonObject lu = nonRetenu(courriers);
        assertThat(lu.getString("etat")).isEqualTo("LU");
        assertThat(lu.getString("envoyeLe")).isEqualTo(JOUR.toString());
        assertThat(lu.getString("luLe")).isEqualTo(JOUR.toString());
        assertThat(echeancesDAblain()).doesNotContain("courrier à lire sur la proposition de Zoé Iii-Promu");
        Refus.exiger(Rest.compte("epci").get(courriers), 404, "IDE-404");
    }

    private static JsonObject nonRetenu(String courriers) {
        return Rest.compte("maire").get(courriers).liste().getJsonObject(1);
    }

    static String echeancesDAblain() {
        return Rest.compte("maire")
                .get("/api/v1/echeances?siren=" + ABLAIN + "&taille=200")
                .texte();
    }
}
