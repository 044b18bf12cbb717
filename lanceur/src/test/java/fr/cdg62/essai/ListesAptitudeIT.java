package fr.cdg62.essai;

import static fr.cdg62.essai.GestesAptitude.LISTES;
import static fr.cdg62.essai.GestesAptitude.SIGNEE;
import static fr.cdg62.essai.GestesAptitude.ajouter;
import static fr.cdg62.essai.GestesAptitude.demander;
import static fr.cdg62.essai.GestesAptitude.etablir;
import static fr.cdg62.essai.GestesAptitude.id;
import static fr.cdg62.essai.GestesAptitude.inscrire;
import static fr.cdg62.essai.GestesAptitude.nom;
import static fr.cdg62.essai.GestesAptitude.preparer;
import static fr.cdg62.essai.GestesAptitude.refuse;
import static fr.cdg62.essai.GestesAptitude.survenir;
import static fr.cdg62.essai.GestesAptitude.version;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A liste d'aptitude from its preparation to its publication. */
class ListesAptitudeIT {

    @Test
    void sePrepareSEtablitEtSePublie() {
        JsonObject liste = preparer("ANIMATEUR");
        long id = id(liste);
        String nom = nom();
        inscrire(id, nom, "Zoé");
        inscrire(id, nom, "Ali");
        assertThat(Rest.anonyme().get("/api/v1/public/listes-aptitude/" + id).statut())
                .isEqualTo(404);

        Rest.Reponse tropTot = Rest.compte("cdg.carriere")
                .avec("If-Match", version(LISTES + "/" + id))
                .post(LISTES + "/" + id + "/evenements", "{\"evenement\":\"ETABLIR\",\"date\":\"" + SIGNEE + "\"}");
        refuse(tropTot, 403, "SEC-002");

        etablir(id);
        Rest.Reponse arrete = Rest.compte("cdg.signataire").get(LISTES + "/" + id + "/arrete");
        assertThat(arrete.statut()).isEqualTo(200);
        assertThat(arrete.texte()).startsWith("%PDF");
        JsonObject publiee = survenir("cdg.carriere", LISTES + "/" + id, "{\"evenement\":\"PUBLIER\"}");
        assertThat(publiee.getString("etat")).isEqualTo("PUBLIEE");

        Rest.Reponse csv = Rest.anonyme().get("/api/v1/public/listes-aptitude/" + id + "/inscrits.csv");
        assertThat(csv.statut()).isEqualTo(200);
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(csv.texte())
                .isEqualTo("\uFEFF\"nom\";\"prenom\"\r\n\"%s\";\"Ali\"\r\n\"%s\";\"Zoé\"\r\n".formatted(nom, nom));
        Rest.Reponse publics = Rest.anonyme().get("/api/v1/public/listes-aptitude/" + id + "/inscrits");
        assertThat(publics.texte()).contains(nom).doesNotContain("1990", "terme", "siren");
    }

    @Test
    void unLaureatNeResteQueSurUneListeDuMemeGrade() {
        String nom = nom();
        long premiere = id(preparer("BIBLIOTHECAIRE"));
        inscrire(premiere, nom, "Zoé");
        refuse(ajouter(premiere, nom, "Zoé"), 409, "MET-357", "nom", "Zoé " + nom + " figure déjà sur cette liste.");
        etablir(premiere);
        long seconde = id(preparer("BIBLIOTHECAIRE"));
        Rest.Reponse refus = ajouter(seconde, nom, "Zoé");
        refuse(refus, 409, "MET-357");
        assertThat(refus.json().getString("detail")).endsWith("du même grade : le lauréat doit choisir.");
    }

    @Test
    void deuxListesPrepareesEnMemeTempsNeLInscriventPasDeuxFois() {
        String nom = nom();
        long premiere = id(preparer("ASE"));
        long seconde = id(preparer("ASE"));
        inscrire(premiere, nom, "Zoé");
        inscrire(seconde, nom, "Zoé");
        etablir(premiere);
        refuse(
                demander(
                        "cdg.signataire",
                        LISTES + "/" + seconde,
                        "{\"evenement\":\"ETABLIR\",\"date\":\"" + SIGNEE + "\"}"),
                409,
                "MET-357");
    }

    @Test
    void refuseUneListeVideOuUnGradeInconnu() {
        long id = id(preparer("ETAPS"));
        refuse(
                demander(
                        "cdg.signataire", LISTES + "/" + id, "{\"evenement\":\"ETABLIR\",\"date\":\"" + SIGNEE + "\"}"),
                422,
                "FMT-010",
                "date",
                "Une liste d'aptitude compte au moins un lauréat.");
        refuse(
                Rest.compte("cdg.carriere")
                        .post(LISTES, "{\"nature\":\"CONCOURS\",\"grade\":\"INCONNU\",\"annee\":2026}"),
                422,
                "MET-310",
                "grade",
                "Le grade « INCONNU » n'est pas connu.");
    }

    @Test
    void unEmployeurNeLitQueLesNomsDesListesPubliees() {
        JsonObject listes =
                Rest.compte("secretaire").get(LISTES + "?siren=216200014").json();
        assertThat(listes.getJsonArray("elements")).isNotEmpty().allSatisfy(liste -> assertThat(
                        liste.asJsonObject().getString("etat"))
                .isEqualTo("PUBLIEE"));
        long id = id(listes.getJsonArray("elements").getJsonObject(0));
        JsonObject inscrits = Rest.compte("secretaire")
                .get(LISTES + "/" + id + "/inscriptions?siren=216200014")
                .json();
        assertThat(inscrits.getJsonArray("elements"))
                .allSatisfy(inscrit ->
                        assertThat(inscrit.asJsonObject().isNull("terme")).isTrue());
        refuse(Rest.compte("secretaire").get(LISTES + "?siren=216200410"), 404, "IDE-404");
        refuse(Rest.compte("secretaire").get(LISTES), 422, "FMT-010");
        assertThat(Rest.compte("arras").get(LISTES + "?siren=216200410").statut())
                .as("le socle commun comprend la publicité des listes d'aptitude")
                .isEqualTo(200);
    }

    @Test
    void leNombreDeRequetesNeDependPasDuNombreDeListes() {
        long une = Requetes.pendant(() -> Rest.anonyme().get("/api/v1/public/listes-aptitude?taille=1"));
        long toutes = Requetes.pendant(() -> Rest.anonyme().get("/api/v1/public/listes-aptitude?taille=100"));
        assertThat(toutes).isLessThanOrEqualTo(une + 2).isLessThan(15);
    }
}
