package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Demandes d'avis, rétablissements and reference codes by SOAP. */
@DisplayName("Service SOAP des avis, rétablissements et codes")
class DemandesRetraiteSoapIT {
    private static final Pattern CONTENU = Pattern.compile("contenu>([^<]+)<");

    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);

    @BeforeEach
    void mandater() {
        MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    private static String retablissement(long carriere) {
        return ("<t:numeroCarriere>%d</t:numeroCarriere><t:demandeeLe>%s</t:demandeeLe>"
                        + "<t:dernierJourPaye>%s</t:dernierJourPaye><t:dateRDC>%s</t:dateRDC>")
                .formatted(carriere, Offre.jour(), Offre.jour().minusDays(1), Offre.jour());
    }

    /** Eighteen months of services: a form to post, the same for the same message, never sent by us (E309). */
    @Test
    void unFormulaireDeRetablissementRevientEnPdf() throws Exception {
        long carriere = ObjetsRetraite.breve();
        String demande = retablissement(carriere);
        assertThat(envoi.refuser("editerRTB", demande + "<t:envoi>ELECTRONIQUE</t:envoi>"))
                .contains("MET-394", "E309", "<c:champ>envoi</c:champ>");
        String id = UUID.randomUUID().toString();
        String edite = envoi.reussir("editerRTB", id, demande);
        assertThat(envoi.reussir("editerRTB", id, demande)).isEqualTo(edite);
        assertThat(edite)
                .contains(
                        "statut>TRAITE<",
                        "services>1 an 6 mois",
                        "limite>" + Offre.jour().plusMonths(12));
        Matcher contenu = CONTENU.matcher(edite);
        assertThat(contenu.find()).isTrue();
        byte[] pdf = Base64.getMimeDecoder().decode(contenu.group(1));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(edite).contains("empreinteSha256>" + MessagesDossier.empreinte(pdf) + "<");
        assertThat(envoi.refuser("editerRTB", demande)).contains("MET-389");
        rejouer(id);
        long dossier = Long.parseLong(edite.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1"));
        assertThat(envoi.dossier(dossier)).contains("nature>RETABLISSEMENT<", "etat>FORMULAIRE_EDITE<");
        assertThat(envoi.refuser("editerRTB", retablissement(DossiersFictifs.retraitable("FICTIF-SOAPRTB"))))
                .contains("MET-384", "E303");
        assertThat(new EnvoiRetraite(PartenaireEssai.inscrire()).refuser("editerRTB", demande))
                .contains("IDE-404");
    }

    /** The CdG presents the message again: the same answer, no second form. */
    private static void rejouer(String messageId) {
        Rest cdg = Rest.compte("cdg.numerique");
        long message = cdg.get("/api/v1/messages?messageId=" + messageId + "&statut=ACCEPTE")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        Rest.Reponse issue = cdg.post("/api/v1/messages/" + message + "/rejeu", null);
        assertThat(issue.statut()).as(issue.texte()).isEqualTo(200);
        assertThat(issue.json().getString("statut")).isEqualTo("REJOUE");
        assertThat(issue.json().getBoolean("memeReponse")).isTrue();
    }

    @Test
    void uneDemandeDAvisSePrepareSeSuitEtSeComplete() throws Exception {
        long carriere = Agents.carriere();
        String demande = ("<t:numeroCarriere>%d</t:numeroCarriere><t:typeAvis>CARRIERE_LONGUE</t:typeAvis>"
                        + "<t:dateDepart>2027-09-01</t:dateDepart><t:expose>Dix-sept ans au régime général 😀</t:expose>")
                .formatted(carriere);
        String piece = MessagesDossier.piece("RELEVE").replace("<t:code>RELEVE</t:code>", "");
        long dossier = envoi.aboutir("demanderAvisPrealable", demande + piece);
        assertThat(envoi.dossier(dossier))
                .contains("nature>AVIS_PREALABLE<", "etat>BROUILLON<", MessagesDossier.empreinte("RELEVE"));
        assertThat(Offre.lire("secretaire", "/api/v1/avis-prealables/" + dossier)
                        .getString("expose"))
                .isEqualTo("Dix-sept ans au régime général 😀");
        assertThat(envoi.etreRejete("demanderAvisPrealable", demande)).contains("MET-389");
        String objet = "/api/v1/avis-prealables/" + dossier;
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.numero("TRANSMETTRE", "A-62-9", Offre.jour()));
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.date("ETUDIER", Offre.jour()));
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.note("DEMANDER_PIECES", "Relevé signé"));
        assertThat(envoi.dossier(dossier)).contains("etat>PIECES_DEMANDEES<", "observation>Relevé signé<", "A-62-9");
        String complement = MessagesDossier.dossier(dossier) + piece + "<t:soumettre>true</t:soumettre>";
        assertThat(envoi.etreRejete("completerDossier", complement)).contains("FMT-010", "note");
        envoi.aboutir("completerDossier", complement + "<t:note>Relevé joint.</t:note>");
        assertThat(envoi.dossier(dossier)).contains("etat>EN_ETUDE<");
    }

    /** Born in 1976, they reach 55 in 2031: the estimation. */
    @Test
    void uneCohorteSeListePourLesCollectivitesSousMandat() throws Exception {
        List<Long> carrieres = CohorteFictive.employer(Objets.ABLAIN, 1976, 3);
        CohorteFictive.employer("216200410", 1976, 1);
        Offre.creer(
                "cdg.carriere", "/api/v1/cohortes-retraite", "{\"annee\":2031,\"naissance\":1976,\"type\":\"EIG\"}");
        CohorteFictive.fiabiliser(ObjetsRetraite.compte(carrieres.get(0)));
        String premiere = envoi.reussir("listerCohorte", cohorte(1976, "EIG", "", 2));
        assertThat(premiere)
                .contains("annee>2031<", "fiableLe>2031-05-31<", "etat>COHORTE_OUVERTE<", "total>3<")
                .doesNotContain("216200410");
        assertThat(premiere.split("numeroCarriere>", -1)).hasSize(5);
        assertThat(envoi.reussir("listerCohorte", cohorte(1976, "EIG", "<t:aFiabiliser>true</t:aFiabiliser>", 10)))
                .contains("total>2<")
                .doesNotContain("numeroCarriere>" + carrieres.get(0) + "<");
        assertThat(envoi.refuser("listerCohorte", cohorte(1976, "EIG", "<t:siren>216200410</t:siren>", 10)))
                .contains("IDE-404");
        assertThat(envoi.refuser("listerCohorte", cohorte(1968, "RIS", "", 10)))
                .contains("IDE-404", "<c:champ>anneeNaissance</c:champ><c:valeurRecue>1968<");
        assertThat(new EnvoiRetraite(PartenaireEssai.inscrire()).reussir("listerCohorte", cohorte(1976, "EIG", "", 10)))
                .contains("total>0<");
    }

    private static String cohorte(int naissance, String type, String filtre, int taille) {
        return "<t:anneeNaissance>%d</t:anneeNaissance><t:typeDI>%s</t:typeDI>%s<t:page>0</t:page><t:taille>%d</t:taille>"
                .formatted(naissance, type, filtre, taille);
    }

    /** Hors cadres is a position up to 21 April 2016 only. */
    @Test
    void lesCodesSeLisentAvecLeursDates() throws Exception {
        assertThat(codes("POSITION", "", 0, 50)).contains("HORS_CADRES", "fin>2016-04-21<", "ACTIVITE");
        assertThat(codes("POSITION", "<t:date>2026-11-01</t:date>", 0, 50))
                .contains("total>5<", "DETACHEMENT")
                .doesNotContain("HORS_CADRES");
        assertThat(codes("MOTIF_RDC", "", 0, 50)).contains("total>6<", "RETRAITE", "DECES");
        assertThat(codes("PIECE", "", 0, 200)).contains("total>25<", "complement>REVERSION<", "ACTE_DECES");
        String premiere = codes("GRADE", "", 0, 10);
        assertThat(premiere.split("codeReferentiel>", -1)).hasSize(21);
        assertThat(codes("GRADE", "", 1, 10)).isNotEqualTo(premiere);
        assertThat(codes("GRADE", "<t:date>2024-01-01</t:date>", 0, 200)).contains("ADJ_ADM_P1", "debut>2024-01-01<");
        assertThat(envoi.refuser(
                        "lireReferentiel", "<t:type>ECHELON</t:type><t:page>0</t:page><t:taille>10</t:taille>"))
                .contains("FMT-001", "<c:champ>type</c:champ>");
        assertThat(envoi.refuser("lireReferentiel", "<t:type>GRADE</t:type><t:page>0</t:page><t:taille>201</t:taille>"))
                .contains("FMT-001", "<c:champ>taille</c:champ><c:valeurRecue>201<");
    }

    private String codes(String type, String date, int page, int taille) throws Exception {
        return envoi.reussir(
                "lireReferentiel",
                "<t:type>%s</t:type>%s<t:page>%d</t:page><t:taille>%d</t:taille>".formatted(type, date, page, taille));
    }
}
