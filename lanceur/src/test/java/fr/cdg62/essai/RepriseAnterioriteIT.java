package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static fr.cdg62.essai.ReprisesFictives.REPRISES;
import static fr.cdg62.essai.ReprisesFictives.corps;
import static fr.cdg62.essai.ReprisesFictives.demanderSaisie;
import static fr.cdg62.essai.ReprisesFictives.nouvelle;
import static fr.cdg62.essai.ReprisesFictives.ouvrir;
import static fr.cdg62.essai.ReprisesFictives.periode;
import static fr.cdg62.essai.ReprisesFictives.reprenable;
import static fr.cdg62.essai.ReprisesFictives.saisie;
import static fr.cdg62.essai.ReprisesFictives.saisir;
import static fr.cdg62.essai.ReprisesFictives.transmise;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reprises d'antériorité from outside: typing, control of the account, life, integration, rights. */
@DisplayName("Reprises d'antériorité")
class RepriseAnterioriteIT {
    private static final String ABLAINZEVELLE = "216200022";
    private static final String ARRAS = "216200410";
    private static final String COMPTES = "/api/v1/comptes-retraite/";

    private static String compte(JsonObject reprise) {
        return COMPTES + reprise.getJsonNumber("compte");
    }

    private static List<String> codes(JsonObject reprise) {
        return reprise.getJsonArray("constats").getValuesAs(JsonObject.class).stream()
                .map(constat -> constat.getString("code"))
                .toList();
    }

    private static String dateEtNote(String evenement, LocalDate jour, String note) {
        return "{\"evenement\":\"%s\",\"date\":\"%s\",\"note\":\"%s\"}".formatted(evenement, jour, note);
    }

    @Test
    void uneRepriseVaDeLaSaisieAuCompteDeLAgent() {
        long carriere = reprenable(Objets.ABLAIN, "REPRISE");
        String objet = ouvrir(carriere);
        Refus.exiger(Rest.compte("secretaire").post(REPRISES, corps(carriere)), 409, "MET-389", "carriere");
        JsonObject saisie = saisir("secretaire", objet, periode("1990-01-01", "2021-12-31"));
        assertThat(saisie.getString("etat")).isEqualTo("SAISIE");
        assertThat(saisie.getString("entreeDsn")).isEqualTo("2022-01-01");
        assertThat(saisie.getJsonArray("constats")).isEmpty();

        Refus.exiger(demander("secretaire", objet, date("TRANSMETTRE", Offre.jour())), 403, "SEC-002");
        Refus.exiger(demander("cdg.carriere", objet, evenement("RENVOYER")), 422, "FMT-010", "note");
        JsonObject renvoyee = survenir("cdg.carriere", objet, note("RENVOYER", "Le stage manque."));
        assertThat(renvoyee.getString("etat")).isEqualTo("OUVERTE");
        assertThat(renvoyee.getString("note")).isEqualTo("Le stage manque.");
        assertThat(saisir(
                                "secretaire",
                                objet,
                                periode("1991-01-01", "2021-12-31"),
                                periode("1990-01-01", "1990-12-31").replace("TITULAIRE", "STAGIAIRE"))
                        .getJsonArray("periodes")
                        .getValuesAs(JsonObject.class))
                .extracting(periode -> periode.getString("debut"))
                .containsExactly("1990-01-01", "1991-01-01");

        Refus.exiger(
                demander("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour().plusDays(1))), 422, "FMT-010", "date");
        survenir("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));
        Refus.exiger(demanderSaisie("secretaire", objet, periode("1990-01-01", "2021-12-31")), 409, "MET-001");
        Refus.exiger(
                demander("cdg.carriere", objet, date("INTEGRER", Offre.jour().minusDays(1))), 422, "FMT-010", "date");
        Refus.exiger(demander("secretaire", objet, date("INTEGRER", Offre.jour())), 403, "SEC-002");
        JsonObject integree = survenir("cdg.carriere", objet, date("INTEGRER", Offre.jour()));
        assertThat(integree.getString("etat")).isEqualTo("INTEGREE");
        assertThat(integree.getInt("versionCir")).isOne();
        assertThat(integree.getJsonArray("possibles")).isEmpty();

        JsonObject compte = Offre.lire("secretaire", compte(integree));
        assertThat(compte.getJsonArray("periodes")).hasSize(2);
        assertThat(compte.getString("arreteAu")).isEqualTo(Offre.jour().toString());
        assertThat(compte.getJsonArray("versions").getJsonObject(0).getString("provenance"))
                .isEqualTo("REPRISE");
        assertThat(Offre.lire("secretaire", objet + "/historique")
                        .getJsonArray("elements")
                        .getValuesAs(JsonObject.class))
                .extracting(entree -> entree.getString("action"))
                .containsExactly("INTEGRER", "TRANSMETTRE", "SAISIR", "RENVOYER", "SAISIR", "OUVRIR");
    }

    @Test
    void unRejetGardeSaRaisonEtPermetUneAutreReprise() {
        long carriere = reprenable(Objets.ABLAIN, "REJET");
        String objet = ouvrir(carriere);
        Refus.exiger(demander("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour())), 409, "MET-001");
        saisir("secretaire", objet, periode("1990-01-01", "2021-12-31"));
        Refus.exiger(demander("cdg.carriere", objet, date("REJETER", Offre.jour())), 409, "MET-001");
        survenir("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));
        Refus.exiger(demander("cdg.carriere", objet, date("REJETER", Offre.jour())), 422, "FMT-010", "note");
        JsonObject rejetee =
                survenir("cdg.carriere", objet, dateEtNote("REJETER", Offre.jour(), "Services validés ailleurs."));
        assertThat(rejetee.getString("etat")).isEqualTo("REJETEE");
        assertThat(rejetee.getString("note")).isEqualTo("Services validés ailleurs.");
        assertThat(rejetee.getJsonArray("periodes")).hasSize(1);
        Refus.exiger(demander("cdg.carriere", objet, date("INTEGRER", Offre.jour())), 409, "MET-001");
        assertThat(Offre.lire("secretaire", "/api/v1/comptes-retraite?carriere=" + carriere)
                        .getInt("total"))
                .isZero();
        ouvrir(carriere);
    }

    /** The last employers entered the DSN on 1 January 2022: the day before is the last of a reprise. */
    @Test
    void ceQuAucunCompteNeDitEtCeQueLaDsnDeclareEstRefuse() {
        String objet = nouvelle("REFUSEE");
        Rest.Reponse ouverte = demanderSaisie("secretaire", objet, periode("1990-01-01", null));
        Refus.exiger(ouverte, 422, "FMT-010", "periodes");
        assertThat(ouverte.texte()).contains("01/01/1990 n'a pas de fin", "31/12/2021");
        Rest.Reponse declaree = demanderSaisie("secretaire", objet, periode("1990-01-01", "2022-01-01"));
        Refus.exiger(declaree, 422, "FMT-010", "periodes");
        assertThat(declaree.texte()).contains("finit le 01/01/2022", "la DSN déclare la suite");
        Rest.Reponse contractuel = demanderSaisie(
                "secretaire", objet, periode("1990-01-01", "2021-12-31").replace("TITULAIRE", "CONTRACTUEL"));
        Refus.exiger(contractuel, 422, "FMT-010", "periodes");
        assertThat(contractuel.texte()).contains("E105");
        Refus.exiger(
                demanderSaisie("secretaire", objet, periode("1990-02-01", "1990-01-31")), 422, "FMT-010", "periodes");
        assertThat(Offre.lire("secretaire", objet).getString("etat")).isEqualTo("OUVERTE");
        assertThat(saisir("secretaire", objet, periode("1990-01-01", "2021-12-31"))
                        .getString("etat"))
                .isEqualTo("SAISIE");
    }

    /** E201: both say 1 January 2000; E205: 49 % of part time; E202, the hole of 2005, does not block. */
    @Test
    void uneAnomalieBloquanteSeVoitEtEmpecheLEnvoi() {
        String objet = nouvelle("BLOQUEE");
        assertThat(codes(saisir(
                        "secretaire",
                        objet,
                        periode("1990-01-01", "2000-01-01"),
                        periode("2000-01-01", "2004-12-31"),
                        periode("2006-01-01", "2021-12-31").replace("\"position\"", "\"quotite\":49,\"position\""))))
                .containsExactlyInAnyOrder("E201", "E202", "E205");
        Rest.Reponse refus = demander("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));
        Refus.exiger(refus, 409, "MET-396", "periodes");
        assertThat(refus.texte()).contains("2 anomalie(s) bloquante(s)", "se chevauchent", "E201");
        JsonObject corrigee = saisir(
                "secretaire",
                objet,
                periode("1990-01-01", "1999-12-31"),
                periode("2000-01-01", "2004-12-31"),
                periode("2006-01-01", "2021-12-31"));
        assertThat(codes(corrigee)).containsExactly("E202");
        survenir("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));
    }

    /** The account was reliable with the DSN's own periods: opened again, nothing of it is lost. */
    @Test
    void leCompteFiabiliseReprendLaSaisieAvecUneVersionDePlus() {
        String objet = transmise("FIABLE");
        long carriere =
                Offre.lire("secretaire", objet).getJsonNumber("carriere").longValue();
        String compte = COMPTES + ObjetsRetraite.compte(carriere);
        remplir(compte, "2022-01-01");
        survenir("secretaire", compte, evenement("SOUMETTRE"));
        survenir("cdg.carriere", compte, note("TRANSMETTRE", "Antériorité reprise à part."));
        Refus.exiger(demander("cdg.carriere", objet, date("INTEGRER", Offre.jour())), 409, "MET-001");
        survenir("cdg.carriere", compte, evenement("FIABILISER"));
        JsonObject integree = survenir("cdg.carriere", objet, date("INTEGRER", Offre.jour()));
        assertThat(compte(integree)).isEqualTo(compte);
        assertThat(integree.getInt("versionCir")).isEqualTo(2);

        JsonObject lu = Offre.lire("secretaire", compte);
        assertThat(lu.getString("etat")).isEqualTo("EN_SAISIE");
        assertThat(lu.getString("arreteAu")).isEqualTo("2026-10-31");
        assertThat(lu.getString("note")).contains("Reprise d'antériorité n°");
        assertThat(lu.getJsonArray("periodes").getValuesAs(JsonObject.class))
                .extracting(periode -> periode.getString("debut"))
                .containsExactly("1990-01-01", "2022-01-01");
        assertThat(lu.getJsonArray("versions").getValuesAs(JsonObject.class))
                .extracting(version -> version.getInt("numero") + " " + version.getString("provenance"))
                .containsExactly("2 REPRISE", "1 SAISIE");
    }

    /** Meanwhile the account was typed with the same years: adding them again would overlap. */
    @Test
    void unePeriodeDejaAuCompteNYEntrePasDeuxFois() {
        String objet = transmise("DOUBLE");
        long carriere =
                Offre.lire("secretaire", objet).getJsonNumber("carriere").longValue();
        String compte = COMPTES + ObjetsRetraite.compte(carriere);
        remplir(compte, "2010-01-01");
        assertThat(codes(Offre.lire("secretaire", objet))).containsExactly("E201");
        Refus.exiger(demander("cdg.carriere", objet, date("INTEGRER", Offre.jour())), 409, "MET-396", "periodes");
        assertThat(Offre.lire("secretaire", compte).getInt("versionCir")).isOne();
        assertThat(Offre.lire("secretaire", objet).getString("etat")).isEqualTo("TRANSMISE");
    }

    private static void remplir(String compte, String debut) {
        Rest.Reponse saisi = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(compte).enTete("ETag"))
                .put(
                        compte + "/contenu",
                        "{\"versionCir\":0,\"arreteAu\":\"2026-10-31\",\"periodes\":[%s]}"
                                .formatted(periode(debut, null)));
        assertThat(saisi.statut()).as(saisi.texte()).isEqualTo(200);
    }

    /**
     * RET-61: the reprise belongs to the comptes retraite, which the socle commun has; its mandate lets the CdG type the
     * reprise and opens nothing of the accompagnement. Only the signataire of Arras gives it.
     */
    @Test
    void leSocleCommunDonneMandatPourSesReprisesSansLAccompagnement() {
        Rest cdg = Rest.compte("cdg.carriere");
        long carriere = reprenable(ARRAS, "SOCLEMANDAT");
        String nouveau = "{\"siren\":\"216200410\",\"reference\":\"Délibération 2026-7\",\"debut\":\"2026-01-01\"}";
        Refus.exiger(cdg.post(DossiersFictifs.MANDATS, nouveau), 403, "SEC-002");
        Refus.exiger(Rest.compte("maire").post(DossiersFictifs.MANDATS, nouveau), 404, "IDE-404");
        String mandat = DossiersFictifs.MANDATS + "/"
                + DroitsRetraiteFictifs.id(Offre.creer("arras", DossiersFictifs.MANDATS, nouveau));
        String objet =
                REPRISES + "/" + DroitsRetraiteFictifs.id(Offre.creer("cdg.carriere", REPRISES, corps(carriere)));
        saisir("cdg.carriere", objet, periode("1990-01-01", "2021-12-31"));
        Refus.exiger(
                Rest.compte("arras").post(DossiersFictifs.DOSSIERS, DossiersFictifs.corps(carriere, "INVALIDITE")),
                403,
                "REJ-ADH-01",
                "mission");

        DossiersFictifs.revoquer("arras", mandat);
        Refus.exiger(
                demanderSaisie("cdg.carriere", objet, periode("1990-01-01", "2020-12-31")), 409, "MET-387", "mandat");
        Refus.exiger(cdg.post(REPRISES, corps(reprenable(ARRAS, "SOCLEREVOQUE"))), 409, "MET-387", "mandat");
        survenir("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));
    }

    /** Ablainzevelle gave the CdG a mandate, in the demonstration; Arras, of the socle commun, gave none. */
    @Test
    void leCentreDeGestionSaisitSousMandatSeulement() {
        Rest cdg = Rest.compte("cdg.carriere");
        long carriere = reprenable(ARRAS, "SOCLE");
        Refus.exiger(cdg.post(REPRISES, corps(carriere)), 409, "MET-387", "mandat");
        String objet = REPRISES + "/" + DroitsRetraiteFictifs.id(Offre.creer("arras", REPRISES, corps(carriere)));
        assertThat(Offre.lire("cdg.carriere", objet).getJsonArray("possibles")).isEmpty();
        Refus.exiger(
                demanderSaisie("cdg.carriere", objet, periode("1990-01-01", "2021-12-31")), 409, "MET-387", "mandat");
        saisir("arras", objet, periode("1990-01-01", "2021-12-31"));
        survenir("cdg.carriere", objet, date("TRANSMETTRE", Offre.jour()));

        JsonObject mandatee = Offre.creer("cdg.carriere", REPRISES, corps(reprenable(ABLAINZEVELLE, "MANDAT")));
        assertThat(mandatee.getJsonArray("possibles").toString()).contains("SAISIR");
        saisir(
                "cdg.carriere",
                REPRISES + "/" + DroitsRetraiteFictifs.id(mandatee),
                periode("1990-01-01", "2021-12-31"));
    }

    @Test
    void laVoisineNeVoitRienEtLAgentLitLaSienne() {
        String objet = saisie("LECTURE");
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(Rest.compte("arras").get(objet + "/historique"), 404, "IDE-404");
        Refus.exiger(
                Rest.compte("arras")
                        .avec("If-Match", "\"1\"")
                        .put(objet + "/periodes", "{\"periodes\":[%s]}".formatted(periode("1990-01-01", "2021-12-31"))),
                404,
                "IDE-404");
        Refus.exiger(Rest.compte("agent").get(objet), 404, "IDE-404");
        long carriere =
                Offre.lire("secretaire", objet).getJsonNumber("carriere").longValue();
        long agent = CarrieresFictives.rattacher(carriere);
        try {
            assertThat(Offre.lire("agent", objet).getJsonArray("possibles")).isEmpty();
            assertThat(Offre.lire("agent", REPRISES).getInt("total")).isOne();
            Refus.exiger(Rest.compte("agent").get(objet + "/historique"), 403, "SEC-002");
            Refus.exiger(demanderSaisie("agent", objet, periode("1990-01-01", "2021-12-31")), 403, "SEC-002");
        } finally {
            CarrieresFictives.rendre(carriere, agent);
        }
    }
}
