package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A part time de droit for a child from outside, on an agent of Ablain titulaire since 1 January 1990: 37 years 5 months on
 * 1 June 2027, 150 quarters; three years at half time take 18 months off when they do not count in full, 35 years 11 months,
 * 144 quarters.
 */
@DisplayName("Temps partiel de droit pour un enfant, du dehors")
class TempsPartielDeDroitIT {
    private static final String ETAPE = "Temps partiel de droit pour un enfant";
    private static final String PERIODE =
            "{\"debut\":\"%s\",\"fin\":%s,\"siren\":\"216200014\",\"statut\":\"TITULAIRE\","
                    + "\"position\":\"ACTIVITE\",\"categorie\":\"SEDENTAIRE\",\"cotisee\":true%s}";

    private static String acte(String motif, String enfant) {
        return ("{\"type\":\"TEMPS_DE_TRAVAIL\",\"numero\":\"TP-1\",\"dateSignature\":\"2011-12-01\","
                        + "\"dateEffet\":\"2012-01-01\",\"enfant\":%s,\"changements\":[{\"nature\":\"TEMPS\","
                        + "\"du\":\"2012-01-01\",\"au\":\"2014-12-31\",\"quotite\":50,\"motif\":%s}]}")
                .formatted(enfant, motif);
    }

    private static Rest.Reponse demanderActe(long carriere, String corps) {
        return Rest.compte("secretaire").post("/api/v1/carrieres/" + carriere + "/actes", corps);
    }

    private static long aMiTemps(String nom, String motif) {
        long carriere = DossiersFictifs.retraitable(nom);
        Rest.Reponse acte = demanderActe(carriere, acte(motif, "{\"naissance\":\"2012-01-01\"}"));
        assertThat(acte.statut()).as(acte.texte()).isEqualTo(201);
        return carriere;
    }

    private static JsonObject estimer(long carriere) {
        Rest.Reponse reponse = Rest.compte("secretaire")
                .post("/api/v1/carrieres/" + carriere + "/pension", "{\"departs\":[\"2027-06-01\"]}");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static JsonObject pension(JsonObject estimation) {
        return estimation.getJsonArray("pensions").getJsonObject(0);
    }

    private static List<String> etapes(JsonObject estimation) {
        return pension(estimation).getJsonObject("trace").getJsonArray("etapes").getValuesAs(JsonObject.class).stream()
                .filter(etape -> etape.getString("libelle").equals(ETAPE))
                .map(etape -> etape.getString("resultat"))
                .toList();
    }

    private static void enregistrer(long compte, String enfant, String motif) {
        String objet = "/api/v1/comptes-retraite/" + compte;
        String contenu = "{\"versionCir\":0,\"arreteAu\":\"2026-10-31\",\"periodes\":[%s,%s,%s],\"enfants\":[%s]}"
                .formatted(
                        PERIODE.formatted("1990-01-01", "\"2011-12-31\"", ""),
                        PERIODE.formatted("2012-01-01", "\"2014-12-31\"", ",\"quotite\":50" + motif),
                        PERIODE.formatted("2015-01-01", "null", ""),
                        enfant);
        Rest.Reponse saisi = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(objet).enTete("ETag"))
                .put(objet + "/contenu", contenu);
        assertThat(saisi.statut()).as(saisi.texte()).isEqualTo(200);
    }

    private static String enfant(String naissance) {
        return "{\"prenom\":\"Zoé\",\"naissance\":\"%s\",\"lien\":\"ENFANT\",\"aCharge\":true}".formatted(naissance);
    }

    @Test
    void ilCompteATempsPleinEtSExplique() {
        JsonObject estimation = estimer(aMiTemps("FICTIF-DROIT", "\"DROIT_ENFANT\""));
        assertThat(pension(estimation).getInt("trimestresServices")).isEqualTo(150);
        assertThat(etapes(estimation)).containsExactly("1 an 6 mois de plus");
        assertThat(estimation.getJsonArray("aVerifier").toString()).contains(ETAPE);
        JsonObject autorise = estimer(aMiTemps("FICTIF-AUTORISE", "null"));
        assertThat(pension(autorise).getInt("trimestresServices")).isEqualTo(144);
        assertThat(etapes(autorise)).isEmpty();
    }

    /** Born in 2012, the child is under three; born in 2008, no longer: the account decides once it tells the children. */
    @Test
    void lesEnfantsDuCompteBornentLeTempsPartiel() {
        long carriere = aMiTemps("FICTIF-AINE", "\"DROIT_ENFANT\"");
        enregistrer(ObjetsRetraite.compte(carriere), enfant("2008-01-01"), ",\"motifTemps\":\"DROIT_ENFANT\"");
        JsonObject estimation = estimer(carriere);
        assertThat(pension(estimation).getInt("trimestresServices")).isEqualTo(144);
        assertThat(etapes(estimation)).containsExactly("compté à sa quotité");
        assertThat(Offre.lire("secretaire", "/api/v1/carrieres/" + carriere + "/services-cnracl")
                        .toString())
                .contains("temps partiel de droit pour un enfant hors de la limite");
    }

    @Test
    void leCompteEtLaCarriereSeComparentSurLeMotif() {
        long carriere = aMiTemps("FICTIF-MOTIF", "\"DROIT_ENFANT\"");
        long compte = ObjetsRetraite.compte(carriere);
        enregistrer(compte, enfant("2012-01-01"), "");
        String objet = "/api/v1/comptes-retraite/" + compte;
        JsonObject ecart = Offre.lire("secretaire", objet + "/controle")
                .getJsonArray("ecarts")
                .getJsonObject(0);
        assertThat(ecart.getString("nature")).isEqualTo("QUOTITE");
        assertThat(ecart.getString("carriere")).contains("temps partiel de droit pour un enfant à 50 %");
        String fichier = Rest.compte("secretaire").get(objet + "/fichier").texte();
        assertThat(fichier).contains("motif_temps");
        Rest.Reponse depose = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(objet).enTete("ETag"))
                .avec("Content-Type", "text/csv")
                .post(
                        objet + "/fichier?arreteAu=2026-10-31",
                        fichier.replaceAll(
                                "(\"2012-01-01\";\"2014-12-31\".*);\"\"(;\"\";\"non\";\"\";\"\")",
                                "$1;\"DROIT_ENFANT\"$2"));
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(200);
        assertThat(Offre.lire("secretaire", objet + "/controle").getJsonArray("ecarts"))
                .isEmpty();
    }

    @Test
    void unTempsPartielDeDroitAUnEnfantEtUnTerme() {
        long carriere = DossiersFictifs.retraitable("FICTIF-TERME");
        Refus.exiger(demanderActe(carriere, acte("\"DROIT_ENFANT\"", "null")), 422, "FMT-010", "enfant");
        Refus.exiger(
                demanderActe(carriere, acte("\"DROIT_ENFANT\"", "{\"naissance\":\"2011-12-31\"}")),
                422,
                "MET-304",
                "enfant");
        Refus.exiger(
                demanderActe(carriere, acte("\"LICORNE\"", "{\"naissance\":\"2012-01-01\"}")), 422, "FMT-010", "motif");
        Refus.exiger(
                demanderActe(
                        carriere,
                        acte("\"DROIT_ENFANT\"", "{\"naissance\":\"2012-01-01\"}")
                                .replace("\"quotite\":50", "\"quotite\":90")),
                422,
                "FMT-010",
                "changements");
    }
}
