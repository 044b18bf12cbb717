package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A liste d'aptitude from its preparation to its publication, and the life of its inscriptions. */
class ListesAptitudeIT {

    private static final String LISTES = "/api/v1/listes-aptitude";
    private static final LocalDate SIGNEE = Offre.jour().minusYears(2).plusDays(10);

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
    void uneInscriptionVitSuspendSeReinscritEtSEteint() {
        long id = id(preparer("TECHNICIEN"));
        long inscription = inscrire(id, nom(), "Zoé");
        etablir(id);
        String chemin = "/api/v1/inscriptions/" + inscription;
        JsonObject lue = Rest.compte("cdg.carriere").get(chemin).json();
        assertThat(lue.getString("terme"))
                .isEqualTo(SIGNEE.plusYears(2).minusDays(1).toString());

        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("SUSPENDRE", SIGNEE.plusDays(30))
                                .replace(
                                        "}",
                                        ",\"fin\":\"" + SIGNEE.plusDays(141)
                                                + "\",\"motifSuspension\":\"MATERNITE\"}")),
                422,
                "MET-359",
                "texte",
                "Une suspension est prouvée : indiquez la pièce justificative (congé de maternité).");
        JsonObject suspendue = survenir(
                "cdg.carriere",
                chemin,
                acte("SUSPENDRE", SIGNEE.plusDays(30))
                        .replace(
                                "}",
                                ",\"fin\":\"" + SIGNEE.plusDays(141)
                                        + "\",\"motifSuspension\":\"MATERNITE\",\"texte\":\"Arrêté 12\"}"));
        assertThat(suspendue.getString("terme"))
                .isEqualTo(SIGNEE.plusYears(2).minusDays(1).plusDays(112).toString());

        JsonObject reinscrite = survenir("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour()));
        assertThat(reinscrite.getString("etat")).isEqualTo("REINSCRIT_3");
        assertThat(reinscrite.getString("avertissement")).contains("antérieure à la période de demande");

        Rest.Reponse attestation = Rest.compte("cdg.carriere").get(chemin + "/attestation");
        assertThat(attestation.statut()).isEqualTo(200);
        assertThat(attestation.texte()).startsWith("%PDF");

        survenir("cdg.carriere", chemin, acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}"));
        refuse(Rest.compte("cdg.carriere").get(chemin + "/attestation"), 409, "MET-358");
        refuse(demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())), 409, "MET-001");
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
    void uneDemandeApresLeTermeEstRefuseeEtLInscriptionEteinte() {
        LocalDate signee = Offre.jour().minusYears(2);
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", signee);
        assertThat(Rest.compte("cdg.carriere").get(chemin).json().getString("etat"))
                .isEqualTo("EXPIRE");
        refuse(
                demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())),
                422,
                "MET-355",
                "date",
                "La demande a été reçue le %1$td/%1$tm/%1$tY, après le terme de l'inscription (%2$td/%2$tm/%2$tY)."
                        .formatted(Offre.jour(), Offre.jour().minusDays(1)));
        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}")),
                409,
                "MET-358");
    }

    @Test
    void quatreAnsAuPlus() {
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", SIGNEE);
        for (String etat : new String[] {"REINSCRIT_3", "REINSCRIT_4"}) {
            assertThat(survenir("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour()))
                            .getString("etat"))
                    .isEqualTo(etat);
        }
        assertThat(Rest.compte("cdg.carriere").get(chemin).json().getString("terme"))
                .isEqualTo(SIGNEE.plusYears(4).minusDays(1).toString());
        refuse(
                demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())),
                422,
                "MET-356",
                "date",
                "L'inscription a déjà duré 4 ans, hors suspensions : elle n'est plus renouvelable.");
    }

    @Test
    void seProrogeSeReinscritDeDroitEtSeRadie() {
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", SIGNEE);
        LocalDate prochain = SIGNEE.plusYears(3);
        assertThat(survenir("cdg.carriere", chemin, acte("PROROGER", prochain)).getString("terme"))
                .isEqualTo(prochain.toString());
        assertThat(Rest.compte("maire")
                        .get("/api/v1/echeances?siren=216200014&taille=200")
                        .texte())
                .contains("INSCRIPTION:" + chemin.substring(chemin.lastIndexOf('/') + 1));
        survenir("cdg.carriere", chemin, acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}"));
        assertThat(survenir(
                                "cdg.carriere",
                                chemin,
                                acte("REINSCRIRE", Offre.jour()).replace("}", ",\"texte\":\"Suppression d'emploi\"}"))
                        .getString("etat"))
                .isEqualTo("REINSCRIT_DE_DROIT");
        survenir("cdg.carriere", chemin, acte("RADIER", Offre.jour()).replace("}", ",\"texte\":\"Autre liste\"}"));
        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}")),
                409,
                "MET-001");
    }

    /** Somebody on a list signed that day. */
    private static long inscription(String grade, LocalDate signee) {
        long liste = id(preparer(grade));
        long inscription = inscrire(liste, nom(), "Zoé");
        survenir(
                "cdg.signataire", LISTES + "/" + liste, "{\"evenement\":\"ETABLIR\",\"date\":\"" + signee + "\"}");
        return inscription;
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

    private static JsonObject preparer(String grade) {
        return Offre.creer(
                "cdg.carriere", LISTES, "{\"nature\":\"CONCOURS\",\"grade\":\"" + grade + "\",\"annee\":2024}");
    }

    private static long inscrire(long liste, String nom, String prenom) {
        Rest.Reponse reponse = ajouter(liste, nom, prenom);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return id(reponse.json());
    }

    private static Rest.Reponse ajouter(long liste, String nom, String prenom) {
        return Rest.compte("cdg.carriere")
                .avec("If-Match", version(LISTES + "/" + liste))
                .post(
                        LISTES + "/" + liste + "/inscriptions",
                        "{\"nom\":\"%s\",\"prenom\":\"%s\",\"dateNaissance\":\"1990-02-03\",\"siren\":\"216200014\"}"
                                .formatted(nom, prenom));
    }

    private static void etablir(long liste) {
        JsonObject etablie = survenir(
                "cdg.signataire", LISTES + "/" + liste, "{\"evenement\":\"ETABLIR\",\"date\":\"" + SIGNEE + "\"}");
        assertThat(etablie.getString("numero")).startsWith("LISARR-" + SIGNEE.getYear());
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static Rest.Reponse demander(String compte, String objet, String corps) {
        return Rest.compte(compte).avec("If-Match", version(objet)).post(objet + "/evenements", corps);
    }

    private static String acte(String evenement, LocalDate date) {
        return "{\"evenement\":\"" + evenement + "\",\"date\":\"" + date + "\"}";
    }

    private static String version(String objet) {
        return Rest.compte("cdg.carriere").get(objet).enTete("ETag");
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValueExact();
    }

    private static String nom() {
        return "Fictif" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code, String champ, String message) {
        refuse(reponse, statut, code);
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
        assertThat(reponse.json().getString("detail")).isEqualTo(message);
    }
}
