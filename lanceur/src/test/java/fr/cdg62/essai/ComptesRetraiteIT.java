package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Comptes individuels retraite from outside: content, control against the career, life, rights. */
@DisplayName("Comptes individuels retraite")
class ComptesRetraiteIT {
    private static final String COMPTES = "/api/v1/comptes-retraite";
    private static final String ABLAIN = Objets.ABLAIN;

    /** The career of {@link Agents#carriere()}: titulaire since 1 January 2020. */
    private static String nouveau() {
        return COMPTES + "/" + ObjetsRetraite.compte(Agents.carriere());
    }

    private static String periode(String debut, String fin) {
        return ("{\"debut\":\"%s\",\"fin\":%s,\"siren\":\"%s\",\"statut\":\"TITULAIRE\",\"position\":\"ACTIVITE\","
                        + "\"categorie\":\"SEDENTAIRE\",\"cotisee\":true}")
                .formatted(debut, fin == null ? "null" : "\"" + fin + "\"", ABLAIN);
    }

    private static String contenu(int versionCir, String... periodes) {
        return "{\"versionCir\":%d,\"arreteAu\":\"2026-10-31\",\"periodes\":[%s]}"
                .formatted(versionCir, String.join(",", periodes));
    }

    private static Rest avecVersion(String compte, String objet) {
        return Rest.compte(compte)
                .avec("If-Match", Rest.compte(compte).get(objet).enTete("ETag"));
    }

    private static Rest.Reponse demanderSaisie(String compte, String objet, String contenu) {
        return avecVersion(compte, objet).put(objet + "/contenu", contenu);
    }

    private static JsonObject saisir(String compte, String objet, String contenu) {
        return ok(demanderSaisie(compte, objet, contenu));
    }

    private static Rest.Reponse demander(String compte, String objet, String corps) {
        return avecVersion(compte, objet).post(objet + "/evenements", corps);
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        return ok(demander(compte, objet, corps));
    }

    private static JsonObject ok(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static String evenement(String nom) {
        return "{\"evenement\":\"%s\"}".formatted(nom);
    }

    private static String evenement(String nom, String note) {
        return "{\"evenement\":\"%s\",\"note\":\"%s\"}".formatted(nom, note);
    }

    private static List<String> ecarts(String compte, String objet) {
        return Offre.lire(compte, objet + "/controle").getJsonArray("ecarts").getValuesAs(JsonObject.class).stream()
                .map(e -> "%s %s %s".formatted(e.getString("nature"), e.getString("du"), e.getString("au")))
                .toList();
    }

    /** Typed by the employer, sent back, corrected, checked, sent, reliable: and the first content is still there. */
    @Test
    void unCompteVaDeLaSaisieALaFiabilisation() {
        String compte = nouveau();
        saisir("secretaire", compte, contenu(0, periode("2020-03-01", null)));
        assertThat(ecarts("secretaire", compte)).containsExactly("DATES 2020-01-01 2020-02-29");
        assertThat(survenir("secretaire", compte, evenement("SOUMETTRE")).getString("etat"))
                .isEqualTo("CONTROLE_CDG");
        Refus.exiger(demander("secretaire", compte, evenement("TRANSMETTRE")), 403, "SEC-002");
        Refus.exiger(demanderSaisie("secretaire", compte, contenu(1, periode("2020-01-01", null))), 409, "MET-001");
        Refus.exiger(demander("cdg.carriere", compte, evenement("TRANSMETTRE")), 422, "FMT-010", "note");
        Refus.exiger(demander("cdg.carriere", compte, evenement("RENVOYER")), 422, "FMT-010", "note");
        survenir("cdg.carriere", compte, evenement("RENVOYER", "Le début manque."));

        Refus.exiger(
                demanderSaisie("secretaire", compte, contenu(0, periode("2020-01-01", null))),
                409,
                "MET-395",
                "versionCir");
        JsonObject corrige = saisir("secretaire", compte, contenu(1, periode("2020-01-01", null)));
        assertThat(corrige.getInt("versionCir")).isEqualTo(2);
        assertThat(corrige.getString("note")).isEqualTo("Le début manque.");
        assertThat(ecarts("cdg.carriere", compte)).isEmpty();
        survenir("secretaire", compte, evenement("SOUMETTRE"));
        survenir("cdg.carriere", compte, evenement("TRANSMETTRE"));
        assertThat(survenir("cdg.carriere", compte, evenement("FIABILISER")).getString("etat"))
                .isEqualTo("FIABILISE");
        Refus.exiger(demander("secretaire", compte, evenement("ROUVRIR")), 422, "FMT-010", "note");
        JsonObject rouvert = survenir("secretaire", compte, evenement("ROUVRIR", "Mutation."));
        assertThat(rouvert.getJsonArray("versions").getValuesAs(JsonObject.class))
                .extracting(v -> v.getInt("numero"))
                .containsExactly(2, 1);
    }

    /** Titulaire since 1 January 2020: the account made of the career says it, and differs in nothing. */
    @Test
    void leCompteSeFaitDesCarrieres() {
        String compte = nouveau();
        Rest.Reponse tirees = Rest.compte("secretaire").get(compte + "/periodes-des-carrieres?arreteAu=2026-10-31");
        assertThat(tirees.statut()).as(tirees.texte()).isEqualTo(200);
        assertThat(tirees.liste().getJsonObject(0).getString("debut")).isEqualTo("2020-01-01");
        assertThat(tirees.texte()).contains("TITULAIRE", "ACTIVITE").doesNotContain("2026-11");
        JsonObject saisi = saisir(
                "secretaire",
                compte,
                "{\"versionCir\":0,\"arreteAu\":\"2026-10-31\",\"periodes\":%s}".formatted(tirees.texte()));
        assertThat(saisi.getInt("versionCir")).isEqualTo(1);
        assertThat(ecarts("secretaire", compte)).isEmpty();
        assertThat(Offre.lire("secretaire", compte + "/controle").getJsonArray("constats"))
                .isEmpty();
    }

    /** Written, read back, taken out as a file and brought back: nothing of it is lost. */
    @Test
    void laNbiLaSurcotisationEtLesCongesSeGardent() {
        String compte = nouveau();
        String periode = periode("2020-01-01", null)
                .replace("}", ",\"quotite\":80,\"nbi\":25,\"surcotisation\":true,\"servicesActifsJours\":120}");
        String corps = contenu(0, periode)
                .replaceAll(
                        "}$",
                        ",\"enfants\":[{\"prenom\":\"Zoé\",\"naissance\":\"2012-02-03\",\"lien\":\"ENFANT\",\"aCharge\":true,"
                                + "\"conges\":[{\"debut\":\"2012-01-05\",\"fin\":\"2012-04-25\"}]}]}");
        Refus.exiger(
                demanderSaisie("secretaire", compte, corps.replace("\"nbi\":25", "\"nbi\":0")),
                422,
                "FMT-010",
                "periodes");
        Refus.exiger(
                demanderSaisie("secretaire", compte, corps.replace("2012-04-25", "2012-01-04")),
                422,
                "FMT-010",
                "enfants");
        dire(saisir("secretaire", compte, corps));
        Rest.Reponse depose = deposer(
                compte, Rest.compte("secretaire").get(compte + "/fichier").texte());
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(200);
        dire(Offre.lire("cdg.carriere", compte));
        assertThat(ecarts("secretaire", compte)).contains("CATEGORIE 2020-01-01 2026-10-31");
    }

    private static void dire(JsonObject compte) {
        JsonObject periode = compte.getJsonArray("periodes").getJsonObject(0);
        assertThat(periode.getInt("nbi")).isEqualTo(25);
        assertThat(periode.getBoolean("surcotisation")).isTrue();
        assertThat(periode.getInt("servicesActifsJours")).isEqualTo(120);
        JsonObject conge = compte.getJsonArray("enfants")
                .getJsonObject(0)
                .getJsonArray("conges")
                .getJsonObject(0);
        assertThat(conge.getString("debut")).isEqualTo("2012-01-05");
        assertThat(conge.getString("fin")).isEqualTo("2012-04-25");
    }

    @Test
    void lAnomalieDeLaCnraclRouvreLaSaisie() {
        String compte = nouveau();
        saisir("secretaire", compte, contenu(0, periode("2020-01-01", null)));
        survenir("secretaire", compte, evenement("SOUMETTRE"));
        survenir("cdg.carriere", compte, evenement("TRANSMETTRE"));
        Refus.exiger(
                demander("cdg.carriere", compte, evenement("SIGNALER_ANOMALIE", "Refusé.")),
                422,
                "FMT-010",
                "codeAnomalie");
        JsonObject signale = survenir(
                "cdg.carriere",
                compte,
                "{\"evenement\":\"SIGNALER_ANOMALIE\",\"codeAnomalie\":\"E201\",\"note\":\"Refusé.\"}");
        assertThat(signale.getString("codeAnomalie")).isEqualTo("E201");
        JsonObject rouvert = survenir("secretaire", compte, evenement("ROUVRIR", "Période corrigée."));
        assertThat(rouvert.getString("etat")).isEqualTo("EN_SAISIE");
        assertThat(rouvert.containsKey("codeAnomalie") && !rouvert.isNull("codeAnomalie"))
                .isFalse();
    }

    @Test
    void uneAnomalieBloquanteRetientLeCompte() {
        String compte = nouveau();
        saisir("secretaire", compte, contenu(0, periode("2020-01-01", "2022-12-31"), periode("2022-12-31", null)));
        JsonObject controle = Offre.lire("secretaire", compte + "/controle");
        assertThat(controle.getJsonArray("constats").getJsonObject(0).getString("code"))
                .isEqualTo("E201");
        Refus.exiger(demander("secretaire", compte, evenement("SOUMETTRE")), 409, "MET-396", "periodes");
    }

    @Test
    void leFichierSortSeCorrigeEtRevientUneSeuleFois() {
        String compte = nouveau();
        saisir("secretaire", compte, contenu(0, periode("2020-03-01", null)));
        String fichier = Rest.compte("secretaire").get(compte + "/fichier").texte();
        assertThat(fichier).contains("\"1\";\"PERIODE\";\"2020-03-01\"");
        String corrige =
                fichier.replace("2020-03-01", "2020-01-01") + "1;ENFANT;;;;;;;;;;;;;;Zoé;2012-02-03;ENFANT;oui;\n";
        JsonObject lu = ok(deposer(compte, corrige));
        assertThat(lu.getInt("versionCir")).isEqualTo(2);
        assertThat(lu.getJsonArray("enfants").getJsonObject(0).getString("prenom"))
                .isEqualTo("Zoé");
        assertThat(ecarts("secretaire", compte)).isEmpty();
        Refus.exiger(deposer(compte, corrige), 409, "MET-395", "versionCir");
        Refus.exiger(deposer(compte, corrige.replace("2020-01-01", "hier")), 422, "FMT-010", "fichier");
    }

    private static Rest.Reponse deposer(String compte, String texte) {
        return avecVersion("secretaire", compte)
                .avec("Content-Type", "text/csv")
                .post(compte + "/fichier?arreteAu=2026-10-31", texte);
    }

    /** Denis, of the demonstration. The socle commun includes the accounts; one by agent; a neighbour sees nothing. */
    @Test
    void leSocleCommunTientSesComptesEtNeVoitPasCeuxDuVoisin() {
        long carriere = ObjetsRetraite.duSocleCommun();
        String corps = "{\"carriere\":%d}".formatted(carriere);
        String sien = COMPTES + "/" + Offre.creer("arras", COMPTES, corps).getJsonNumber("id");
        Refus.exiger(Rest.compte("arras").post(COMPTES, corps), 409, "MET-397", "carriere");
        assertThat(Rest.compte("cdg.carriere").get(sien).statut()).isEqualTo(200);
        Refus.exiger(Rest.compte("secretaire").get(sien), 404, "IDE-404");
        assertThat(Offre.lire("secretaire", COMPTES + "?taille=200").toString())
                .doesNotContain(sien.substring(COMPTES.length() + 1) + ",");
        assertThat(Offre.lire("arras", COMPTES + "?carriere=" + carriere).getInt("total"))
                .isOne();
    }

    @Test
    void lAgentLitLeSienEtNeLeCorrigePas() {
        long carriere = Offre.lire("agent", "/api/v1/agents/moi")
                .getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        String compte = COMPTES + "/" + ObjetsRetraite.compte(carriere);
        assertThat(Offre.lire("agent", compte).getJsonArray("possibles")).isEmpty();
        assertThat(Offre.lire("agent", COMPTES).getInt("total")).isOne();
        Refus.exiger(demanderSaisie("agent", compte, contenu(0, periode("2020-01-01", null))), 403, "SEC-002");
        Refus.exiger(Rest.compte("agent").get(nouveau()), 404, "IDE-404");
    }

    /** Born on 17 May 1980: 50 years old in 2030, the next campaign after that of 2025. */
    @Test
    void laCampagneDuDroitALInformationAUneEcheance() {
        long id = ObjetsRetraite.compte(Agents.carriere());
        JsonObject cohorte = Offre.lire("secretaire", COMPTES + "/" + id).getJsonObject("cohorte");
        assertThat(cohorte.getInt("annee")).isEqualTo(2030);
        assertThat(cohorte.getBoolean("globale")).isFalse();
        assertThat(cohorte.getString("fiableLe")).isEqualTo("2030-05-31");
        assertThat(ObjetsRetraite.echeances("COMPTE_RETRAITE:" + id))
                .singleElement()
                .asString()
                .matches("COHORTE_2030_[0-9]+ 2030-05-31");
    }

    @Test
    void leNombreDeRequetesNeDependPasDesPeriodes() {
        String courte = nouveau();
        saisir("secretaire", courte, contenu(0, periode("2020-01-01", null)));
        String longue = nouveau();
        String[] annees = IntStream.range(1985, 2020)
                .mapToObj(annee -> periode(annee + "-01-01", annee + "-12-31"))
                .collect(Collectors.toList())
                .toArray(String[]::new);
        saisir("secretaire", longue, contenu(0, annees));
        Rest client = Rest.compte("secretaire");
        assertThat(Requetes.pendant(() -> client.get(longue + "/controle")))
                .isEqualTo(Requetes.pendant(() -> client.get(courte + "/controle")));
        assertThat(Requetes.pendant(() -> client.get(longue))).isEqualTo(Requetes.pendant(() -> client.get(courte)));
    }
}
