package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stage refuses: too long a prorogation, a nomination outside a living list (specification carrière, § 1.6). */
@DisplayName("Refus des stages")
class RefusStagesIT {
    private static final String STAGES = "/api/v1/stages";
    private static final String EXTERIEURE = ",\"listeAptitude\":\"CDG59 2026\",\"termeListe\":\"2028-01-31\"";

    @ParameterizedTest(name = "{0}, {1} : {2} mois au plus")
    @CsvSource({
        "ADJ_ADM, SANS_CONCOURS, 12",
        "REDACTEUR, CONCOURS, 9",
        "REDACTEUR, PROMOTION_INTERNE, 4",
        "ATTACHE, PROMOTION_INTERNE, 6"
    })
    void laProrogationAUnMaximum(String grade, String voie, int maximum) {
        String objet = stage(grade, voie);
        DossiersDeCarriere.survenir("secretaire", objet, "{\"evenement\":\"COMMENCER\"}");
        Rest.Reponse refus = demander(objet, maximum + 1);
        Refus.exiger(refus, 422, "MET-344", "mois");
        assertThat(refus.json().getString("detail")).contains("ne peut dépasser %d mois".formatted(maximum));
        JsonObject proroge = demander(objet, maximum).json();
        assertThat(proroge.getString("etat")).isEqualTo("PROROGE_INSUFFISANCE");
        assertThat(proroge.getInt("prorogationMois")).isEqualTo(maximum);
    }

    @Test
    void laListeDuCentreDeGestionEstLue() {
        JsonObject liste = Offre.lire("cdg.carriere", "/api/v1/listes-aptitude?taille=200")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(vue -> vue.containsKey("numero") && !vue.isNull("numero"))
                .findFirst()
                .orElseThrow();
        String suite = ",\"listeAptitude\":\"%s\"".formatted(liste.getString("numero"));
        String grade = liste.getString("grade");
        refuse(grade, suite, "n'est pas inscrit sur la liste d'aptitude " + liste.getString("numero"));
        refuse(grade.equals("ATTACHE") ? "REDACTEUR" : "ATTACHE", suite, "n'est pas celle du grade de nomination");
    }

    /** Signed 1 year, 11 months and some days ago, the inscription runs until the eve of its second anniversary. */
    @Test
    void uneInscriptionExpireeOuRadieeNePermetPasDeNommer() {
        String nom = GestesAptitude.nom();
        long liste = GestesAptitude.id(GestesAptitude.preparer("ANIMATEUR"));
        String inscription = "/api/v1/inscriptions/" + GestesAptitude.inscrire(liste, nom, "Zoé");
        GestesAptitude.etablir(liste);
        String numero =
                Offre.lire("cdg.carriere", GestesAptitude.LISTES + "/" + liste).getString("numero");
        LocalDate terme = GestesAptitude.SIGNEE.plusYears(2).minusDays(1);
        String suite = ",\"listeAptitude\":\"%s\"".formatted(numero);
        String jourDuTerme = animateur(nom, terme, suite);
        String lendemain = animateur(nom, terme.plusDays(1), suite);

        Rest.Reponse expiree = Rest.compte("secretaire").post(STAGES, lendemain);
        Refus.exiger(expiree, 422, "MET-343", "listeAptitude");
        assertThat(expiree.json().getString("detail")).isEqualTo(invalide(terme.plusDays(1), numero, "Expiré"));
        Offre.creer("secretaire", STAGES, jourDuTerme);
        GestesAptitude.survenir(
                "cdg.carriere",
                inscription,
                GestesAptitude.acte("RADIER", Offre.jour()).replace("}", ",\"texte\":\"Autre liste\"}"));
        Rest.Reponse radiee = Rest.compte("secretaire").post(STAGES, animateur(nom, terme, suite));
        Refus.exiger(radiee, 422, "MET-343", "listeAptitude");
        assertThat(radiee.json().getString("detail")).isEqualTo(invalide(terme, numero, "Radié"));
    }

    private static String invalide(LocalDate jour, String numero, String etat) {
        return "Au %1$td/%1$tm/%1$tY, l'inscription sur la liste d'aptitude %2$s n'est pas en cours de validité (%3$s)."
                .formatted(jour, numero, etat);
    }

    /** The stage, from that day on, of a new agent who bears the name of the laureate. */
    private static String animateur(String nom, LocalDate debut, String suite) {
        String agent = Agents.corpsAgent(Objets.ABLAIN)
                .replace("ESSAI", nom)
                .replace("Dominique", "Zoé")
                .replace("1980-05-17", "1990-02-03");
        long id = Offre.creer("secretaire", "/api/v1/agents", agent)
                .getJsonNumber("id")
                .longValue();
        long carriere = Offre.creer(
                        "secretaire", "/api/v1/carrieres", Agents.corpsCarriere(id, Objets.ABLAIN, "STAGIAIRE"))
                .getJsonNumber("carriere")
                .longValue();
        return Stages.corpsStage(carriere, "CONCOURS", suite)
                .replace("\"ADJ_ADM\"", "\"ANIMATEUR\"")
                .replace("2026-09-01", debut.toString());
    }

    private static void refuse(String grade, String suite, String dit) {
        Rest.Reponse refus = Rest.compte("secretaire").post(STAGES, corps(grade, "CONCOURS", suite));
        Refus.exiger(refus, 422, "MET-343", "listeAptitude");
        assertThat(refus.json().getString("detail")).contains(dit);
    }

    private static String stage(String grade, String voie) {
        String suite = voie.equals("SANS_CONCOURS") ? "" : EXTERIEURE;
        return STAGES + "/" + DossiersDeCarriere.id(Offre.creer("secretaire", STAGES, corps(grade, voie, suite)));
    }

    private static String corps(String grade, String voie, String suite) {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        return Stages.corpsStage(carriere, voie, suite).replace("\"ADJ_ADM\"", "\"" + grade + "\"");
    }

    private static Rest.Reponse demander(String objet, int mois) {
        return DossiersDeCarriere.demander(
                "maire",
                "POST",
                objet,
                "/evenements",
                "{\"evenement\":\"PROROGER\",\"mois\":%d,\"motif\":\"Essai\"}".formatted(mois));
    }
}
