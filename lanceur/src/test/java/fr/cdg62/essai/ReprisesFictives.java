package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;

/** Reprises d'antériorité for tests, of new agents of Ablain-Saint-Nazaire unless said otherwise. */
final class ReprisesFictives {
    static final String REPRISES = "/api/v1/reprises-anteriorite";

    private ReprisesFictives() {}

    /** Career of a titulaire since 1990: half of it is before the DSN. */
    static long reprenable(String siren, String nom) {
        return CarrieresFictives.titulaire(
                siren, "FICTIF-" + nom, "ADJ_ADM", "ADJ_ADM", 11, LocalDate.of(1990, Month.JANUARY, 1));
    }

    static String corps(long carriere) {
        return "{\"carriere\":%d}".formatted(carriere);
    }

    /** The path of one just opened by the employer. */
    static String ouvrir(long carriere) {
        return REPRISES + "/" + DroitsRetraiteFictifs.id(Offre.creer("secretaire", REPRISES, corps(carriere)));
    }

    static String nouvelle(String nom) {
        return ouvrir(reprenable(Objets.ABLAIN, nom));
    }

    /** Opened, typed with one period until the DSN. */
    static String saisie(String nom) {
        String objet = nouvelle(nom);
        saisir("secretaire", objet, periode("1990-01-01", "2021-12-31"));
        return objet;
    }

    /** Typed, then sent today. */
    static String transmise(String nom) {
        String objet = saisie(nom);
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.date("TRANSMETTRE", Offre.jour()));
        return objet;
    }

    /** Titulaire at work, full time; {@code fin} null for none. */
    static String periode(String debut, String fin) {
        return ("{\"debut\":\"%s\",\"fin\":%s,\"siren\":\"%s\",\"statut\":\"TITULAIRE\",\"position\":\"ACTIVITE\","
                        + "\"categorie\":\"SEDENTAIRE\",\"cotisee\":true}")
                .formatted(debut, fin == null ? "null" : "\"" + fin + "\"", Objets.ABLAIN);
    }

    static Rest.Reponse demanderSaisie(String compte, String objet, String... periodes) {
        return Rest.compte(compte)
                .avec("If-Match", Rest.compte("cdg.carriere").get(objet).enTete("ETag"))
                .put(objet + "/periodes", "{\"periodes\":[%s]}".formatted(String.join(",", periodes)));
    }

    static JsonObject saisir(String compte, String objet, String... periodes) {
        Rest.Reponse reponse = demanderSaisie(compte, objet, periodes);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }
}
