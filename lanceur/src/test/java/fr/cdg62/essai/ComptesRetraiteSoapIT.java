package fr.cdg62.essai;

import static fr.cdg62.essai.MessagesCompte.ajout;
import static fr.cdg62.essai.MessagesCompte.compte;
import static fr.cdg62.essai.MessagesCompte.correction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A system under mandate reads and corrects the comptes retraite of a collectivité by SOAP. */
@DisplayName("Service SOAP des comptes retraite")
class ComptesRetraiteSoapIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);
    private JsonObject mandat;

    @BeforeEach
    void mandater() {
        mandat = MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    @Test
    void unCompteSeLitSeCorrigeEtSeSuit() throws Exception {
        assertThat(envoi.reussir("ping", "")).contains(partenaire.code());
        long numero = ObjetsRetraite.compte(Agents.carriere());
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("A_COMPLETER", "versionCir>0<");
        String id = UUID.randomUUID().toString();
        String recu = envoi.reussir(
                "corrigerCIR", id, correction(numero, 0, ajout("2020-01-01", "2022-12-31"), ajout("2023-01-01", null)));
        assertThat(recu).contains("statut>RECU<", "etat>RECU<");
        assertThat(envoi.reussir(
                        "corrigerCIR",
                        id,
                        correction(numero, 0, ajout("2020-01-01", "2022-12-31"), ajout("2023-01-01", null))))
                .isEqualTo(recu);
        assertThat(envoi.suivre(recu)).contains("etat>ACCEPTE<");
        String lu = envoi.reussir("lireCIR", compte(numero));
        assertThat(lu).contains("versionCir>1<", "rang>2<", "2022-12-31", "EN_SAISIE");
        JsonObject version = Rest.compte("secretaire")
                .get("/api/v1/comptes-retraite/" + numero)
                .json()
                .getJsonArray("versions")
                .getJsonObject(0);
        assertThat(version.getString("provenance")).isEqualTo("PARTENAIRE");
        assertThat(version.getString("auteur")).isEqualTo(partenaire.code());
        JsonObject ligne = Rest.compte("administrateur")
                .get("/api/v1/journal?objet=COMPTE_RETRAITE:" + numero + "&canal=SOAP")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(ligne.getString("acteur")).isEqualTo(partenaire.code());
        assertThat(ligne.getString("correlation")).isEqualTo(id);
    }

    @Test
    void uneVersionDepasseeEtDesPeriodesQuiSeChevauchentSontRejeteesSansEffet() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        assertThat(envoi.suivre(envoi.reussir("corrigerCIR", correction(numero, 3, ajout("2020-01-01", null)))))
                .contains("REJETE_METIER", "MET-395", "E005", "versionCir");
        assertThat(envoi.suivre(envoi.reussir(
                        "corrigerCIR", correction(numero, 0, ajout("2020-01-01", null), ajout("2021-01-01", null)))))
                .contains("REJETE_METIER", "E201");
        assertThat(envoi.suivre(envoi.reussir(
                        "corrigerCIR",
                        correction(
                                numero,
                                0,
                                "<t:operation><t:nature>SUPPRESSION</t:nature><t:rang>1</t:rang></t:operation>"))))
                .contains("REJETE_METIER", "FMT-010", "rang 1");
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("versionCir>0<");
    }

    /** Thirty periods without end of one employer make 435 overlapping pairs; the contract admits 400 reasons. */
    @Test
    void unRejetAuxMotifsInnombrablesSeLitToujours() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        String[] ajouts = IntStream.range(0, 30)
                .mapToObj(
                        mois -> ajout(LocalDate.of(2020, 1, 1).plusMonths(mois).toString(), null))
                .toArray(String[]::new);
        assertThat(envoi.etreRejete("corrigerCIR", correction(numero, 0, ajouts)))
                .contains("E201", "message>… et 36 autres motifs.<");
    }

    @Test
    void unCompteNeDepassePasCeQueLeContratSaitRendre() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        assertThat(envoi.suivre(envoi.reussir("corrigerCIR", correction(numero, 0, semaines(0, 300)))))
                .contains("etat>ACCEPTE<");
        assertThat(envoi.etreRejete("corrigerCIR", correction(numero, 1, semaines(300, 101))))
                .contains("FMT-010", "Un compte a 400 périodes au plus.");
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("versionCir>1<", "rang>300<");
        assertThat(envoi.suivre(envoi.reussir("corrigerCIR", correction(numero, 1, semaines(300, 100)))))
                .contains("etat>ACCEPTE<");
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("versionCir>2<", "rang>400<");
    }

    /** Periods of one week each, one after the other from 2010. */
    private static String[] semaines(int premiere, int nombre) {
        LocalDate origine = LocalDate.of(2010, 1, 1);
        return IntStream.range(premiere, premiere + nombre)
                .mapToObj(rang -> ajout(
                        origine.plusWeeks(rang).toString(),
                        origine.plusWeeks(rang + 1L).minusDays(1).toString()))
                .toArray(String[]::new);
    }

    /** The socle commun opens the accounts, not the accompagnement (E004). */
    @Test
    void leSocleCommunLitSesComptesSansSimuler() throws Exception {
        MandatsFictifs.inscrire(partenaire, Declarations.ARRAS, "EMPLOYEUR");
        assertThat(envoi.reussir(
                        "listerComptes",
                        "<t:siren>" + Declarations.ARRAS + "</t:siren><t:page>0</t:page><t:taille>10</t:taille>"))
                .contains("total>");
        assertThat(envoi.refuser(
                        "simulerPension",
                        "<t:numeroCarriere>%d</t:numeroCarriere><t:dateDepart>2046-06-01</t:dateDepart>"
                                .formatted(ObjetsRetraite.duSocleCommun())))
                .contains("<c:code>REJ-ADH-01</c:code>");
    }

    /** Two systems correct the same version at once: one is done, the other is told that the account changed (E005). */
    @Test
    void deuxCorrectionsDeLaMemeVersionNePassentPasToutesDeux() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        PartenaireEssai second = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(second, Objets.ABLAIN, "EMPLOYEUR");
        EnvoiRetraite autre = new EnvoiRetraite(second);
        String correction = correction(numero, 0, ajout("2020-01-01", null));
        CompletableFuture<String> une = enMemeTemps(envoi, correction);
        CompletableFuture<String> deux = enMemeTemps(autre, correction);
        List<String> issues = List.of(envoi.suivre(une.get()), autre.suivre(deux.get()));
        assertThat(issues).filteredOn(issue -> issue.contains("etat>ACCEPTE<")).hasSize(1);
        assertThat(issues)
                .filteredOn(issue -> issue.contains("etat>REJETE_METIER<"))
                .singleElement()
                .asString()
                .contains("MET-395", "E005");
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("versionCir>1<");
    }

    private static CompletableFuture<String> enMemeTemps(EnvoiRetraite envoi, String correction) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return envoi.reussir("corrigerCIR", correction);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void sansMandatRienNeSeVoit() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        EnvoiRetraite etranger = new EnvoiRetraite(PartenaireEssai.inscrire());
        assertThat(etranger.refuser("lireCIR", compte(numero))).contains("IDE-404");
        assertThat(etranger.refuser("corrigerCIR", correction(numero, 0, ajout("2020-01-01", null))))
                .contains("IDE-404");
        assertThat(etranger.reussir("listerComptes", "<t:page>0</t:page><t:taille>10</t:taille>"))
                .contains("total>0<");
        assertThat(etranger.refuser(
                        "listerComptes",
                        "<t:siren>" + Objets.ABLAIN + "</t:siren><t:page>0</t:page><t:taille>10</t:taille>"))
                .contains("IDE-404");
        String recu = envoi.reussir("corrigerCIR", correction(numero, 9, ajout("2020-01-01", null)));
        String flux = "<t:numeroFlux>" + EnvoiRetraite.numeroFlux(recu) + "</t:numeroFlux>";
        assertThat(etranger.refuser("getStatut", flux)).contains("IDE-404");
        MandatsFictifs.retirer(partenaire, mandat);
        assertThat(envoi.refuser("lireCIR", compte(numero))).contains("IDE-404");
        assertThat(envoi.reussir("getStatut", flux)).contains("numeroFlux>");
    }

    @Test
    void uneAnomalieSeLitEtSeCorrige() throws Exception {
        long anomalie = ObjetsRetraite.anomalie(Agents.carriere());
        String chemin = "/api/v1/anomalies-di/" + anomalie;
        String correction =
                "<t:idAnomalie>%d</t:idAnomalie><t:correction>Mois déclaré</t:correction><t:dsn>2026-10-15</t:dsn>"
                        .formatted(anomalie);
        assertThat(envoi.suivre(envoi.reussir("corrigerAnomalie", correction))).contains("REJETE_METIER", "MET-001");
        Rest cdg = Rest.compte("cdg.carriere");
        cdg.avec("If-Match", cdg.get(chemin).enTete("ETag"))
                .post(chemin + "/evenements", "{\"evenement\":\"AFFECTER\"}");
        assertThat(
                        envoi.reussir(
                                "listerAnomaliesDI",
                                "<t:siren>" + Objets.ABLAIN
                                        + "</t:siren><t:annee>2026</t:annee><t:etat>AFFECTEE</t:etat><t:page>0</t:page><t:taille>200</t:taille>"))
                .contains("idAnomalie>" + anomalie + "<");
        assertThat(envoi.suivre(envoi.reussir("corrigerAnomalie", correction))).contains("etat>ACCEPTE<");
        assertThat(cdg.get(chemin).json().getString("dsn")).isEqualTo("2026-10-01");
    }

    @Test
    void unePensionSeSimulePourPlusieursDates() throws Exception {
        String pension = envoi.reussir(
                "simulerPension",
                "<t:numeroCarriere>%d</t:numeroCarriere><t:dateDepart>2046-06-01</t:dateDepart><t:dateDepart>2048-06-01</t:dateDepart>"
                        .formatted(Agents.carriere()));
        assertThat(pension).contains("dateDepart>2046-06-01<", "dateDepart>2048-06-01<", "ouvertureDroit>");
    }

    @Test
    void leSchemaEtUneOperationInconnueSontDesFautesDuClient() throws Exception {
        assertThat(envoi.refuser("lireCIR", "<t:numeroCompte>0</t:numeroCompte>"))
                .contains("FMT-001", "<c:champ>numeroCompte</c:champ>");
        assertThat(envoi.refuser("effacerTout", "")).contains("FMT-001");
    }
}
