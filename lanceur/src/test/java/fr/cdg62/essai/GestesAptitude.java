package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;

/** The usual gestures on lists and inscriptions. */
final class GestesAptitude {

    static final String LISTES = "/api/v1/listes-aptitude";
    static final LocalDate SIGNEE = Offre.jour().minusYears(2).plusDays(10);

    private GestesAptitude() {}

    static JsonObject preparer(String grade) {
        return Offre.creer(
                "cdg.carriere", LISTES, "{\"nature\":\"CONCOURS\",\"grade\":\"" + grade + "\",\"annee\":2024}");
    }

    static long inscrire(long liste, String nom, String prenom) {
        Rest.Reponse reponse = ajouter(liste, nom, prenom);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return id(reponse.json());
    }

    static Rest.Reponse ajouter(long liste, String nom, String prenom) {
        return Rest.compte("cdg.carriere")
                .avec("If-Match", version(LISTES + "/" + liste))
                .post(
                        LISTES + "/" + liste + "/inscriptions",
                        "{\"nom\":\"%s\",\"prenom\":\"%s\",\"dateNaissance\":\"1990-02-03\",\"siren\":\"216200014\"}"
                                .formatted(nom, prenom));
    }

    static void etablir(long liste) {
        JsonObject etablie = survenir(
                "cdg.signataire", LISTES + "/" + liste, "{\"evenement\":\"ETABLIR\",\"date\":\"" + SIGNEE + "\"}");
        assertThat(etablie.getString("numero")).startsWith("LISARR-" + SIGNEE.getYear());
    }

    static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    static Rest.Reponse demander(String compte, String objet, String corps) {
        return Rest.compte(compte).avec("If-Match", version(objet)).post(objet + "/evenements", corps);
    }

    static String acte(String evenement, LocalDate date) {
        return "{\"evenement\":\"" + evenement + "\",\"date\":\"" + date + "\"}";
    }

    static String version(String objet) {
        return Rest.compte("cdg.carriere").get(objet).enTete("ETag");
    }

    static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValueExact();
    }

    static String nom() {
        return "Fictif" + UUID.randomUUID().toString().substring(0, 8);
    }

    static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }

    static void refuse(Rest.Reponse reponse, int statut, String code, String champ, String message) {
        refuse(reponse, statut, code);
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
        assertThat(reponse.json().getString("detail")).isEqualTo(message);
    }
}
