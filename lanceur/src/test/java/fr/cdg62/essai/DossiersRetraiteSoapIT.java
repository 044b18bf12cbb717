package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.deposer;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A system under mandate deposits and follows dossiers de liquidation by SOAP; another one controls for the CdG. */
@DisplayName("Service SOAP des dossiers de retraite")
class DossiersRetraiteSoapIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);
    private JsonObject mandat;

    @BeforeEach
    void mandater() {
        mandat = MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    private static EnvoiRetraite centre() {
        PartenaireEssai systeme = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(systeme, Objets.ABLAIN, "CENTRE");
        return new EnvoiRetraite(systeme);
    }

    private static String controle(long dossier, String decision) {
        return MessagesDossier.dossier(dossier) + "<t:decision>" + decision + "</t:decision>";
    }

    /** Sent incomplete: six pieces are missing, nothing is opened. Sent back once, then up to the accepted décompte. */
    @Test
    void uneLiquidationVaDuDepotAuDecompteAccepte() throws Exception {
        long carriere = DossiersFictifs.retraitable("FICTIF-SOAP");
        String incomplet = envoi.etreRejete("deposerLiquidation", MessagesDossier.liquidation(carriere, "", true));
        assertThat(incomplet.split("code>E306<", -1)).hasSize(7);
        assertThat(incomplet).contains("LIQUIDATION", "objet>" + carriere + "<").doesNotContain("numeroDossier>");
        assertThat(Offre.lire("secretaire", DOSSIERS + "?carriere=" + carriere).getInt("total"))
                .isZero();

        String id = UUID.randomUUID().toString();
        String complete = MessagesDossier.liquidation(carriere, MessagesDossier.obligatoires(), true);
        String recu = envoi.reussir("deposerLiquidation", id, complete);
        assertThat(envoi.reussir("deposerLiquidation", id, complete)).isEqualTo(recu);
        String accepte = envoi.suivre(recu);
        assertThat(accepte).contains("etat>ACCEPTE<");
        long dossier = Long.parseLong(accepte.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1"));
        assertThat(Offre.lire("secretaire", DOSSIERS + "?carriere=" + carriere).getInt("total"))
                .isEqualTo(1);
        assertThat(envoi.dossier(dossier))
                .contains("nature>LIQUIDATION<", "etat>CONTROLE_CDG<", MessagesDossier.empreinte("RIB"))
                .doesNotContain("code>E305<");
        JsonObject ligne = Rest.compte("administrateur")
                .get("/api/v1/journal?objet=DOSSIER_RETRAITE:" + dossier + "&canal=SOAP")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(ligne.getString("acteur")).isEqualTo(partenaire.code());
        assertThat(ligne.getString("correlation")).isEqualTo(id);
        leCompteNEstPasGarde(id);

        controler(dossier);
        jusquAuDecompte(dossier);
        assertThat(envoi.etreRejete(
                        "accepterDecompte", MessagesDossier.dossier(dossier) + "<t:decision>REFUSE</t:decision>"))
                .contains("FMT-010", "note");
        String accord = MessagesDossier.dossier(dossier) + "<t:decision>ACCEPTE</t:decision>";
        assertThat(envoi.aboutir("accepterDecompte", accord)).isEqualTo(dossier);
        assertThat(envoi.dossier(dossier)).contains("etat>ACCEPTE<");
        assertThat(envoi.etreRejete("accepterDecompte", accord)).contains("MET-001");
    }

    /** Neither in the journal of messages, which then cannot present the message again, nor in the flux once done. */
    private static void leCompteNEstPasGarde(String messageId) throws SQLException {
        Rest cdg = Rest.compte("cdg.numerique");
        long message = cdg.get("/api/v1/messages?messageId=" + messageId)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        Rest.Reponse garde = cdg.get("/api/v1/messages/" + message);
        assertThat(garde.texte()).contains("deposerLiquidation").doesNotContain(DossiersFictifs.IBAN);
        assertThat(garde.json().getBoolean("rejouable")).isFalse();
        try (Connection base = Serveur.connexion();
                PreparedStatement sql =
                        base.prepareStatement("SELECT contenu FROM carriere_retraite_flux WHERE message_id = ?")) {
            sql.setString(1, messageId);
            try (ResultSet flux = sql.executeQuery()) {
                assertThat(flux.next()).isTrue();
                assertThat(flux.getString(1)).contains("NORMALE").doesNotContain(DossiersFictifs.IBAN);
            }
        }
    }

    /** The employer's system does not conclude the control in the place of the CdG. */
    private void controler(long dossier) throws Exception {
        assertThat(envoi.etreRejete("controlerDossier", controle(dossier, "CONFORME")))
                .contains("SEC-002");
        EnvoiRetraite centre = centre();
        assertThat(centre.etreRejete("controlerDossier", controle(dossier, "A_CORRIGER")))
                .contains("FMT-010", "observations");
        centre.aboutir(
                "controlerDossier",
                controle(dossier, "A_CORRIGER") + "<t:observation>Arrêté non signé</t:observation>");
        assertThat(envoi.dossier(dossier)).contains("etat>A_INSTRUIRE_EMPLOYEUR<", "observation>Arrêté non signé<");
        envoi.aboutir(
                "completerDossier",
                MessagesDossier.dossier(dossier) + MessagesDossier.piece("ARRETE_RADIATION")
                        + "<t:soumettre>true</t:soumettre>");
        assertThat(envoi.dossier(dossier)).contains("etat>CONTROLE_CDG<").doesNotContain("observation>");
        assertThat(centre.aboutir("controlerDossier", controle(dossier, "CONFORME")))
                .isEqualTo(dossier);
    }

    private void jusquAuDecompte(long dossier) throws Exception {
        String objet = DOSSIERS + "/" + dossier;
        survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-40", Offre.jour()));
        assertThat(envoi.reussir("lireDecompte", MessagesDossier.dossier(dossier)))
                .contains("etat>TRANSMISE<")
                .doesNotContain("limite>");
        survenir("cdg.carriere", objet, date("METTRE_EN_TRAITEMENT", Offre.jour()));
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE");
        survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour()));
        assertThat(envoi.reussir("lireDecompte", MessagesDossier.dossier(dossier)))
                .contains(
                        "etat>DECOMPTE_PROVISOIRE<",
                        "limite>" + Offre.jour().plusMonths(2) + "<",
                        "DECOMPTE_PROVISOIRE.pdf",
                        "contenu>JVBERi0xLjQ");
        Offre.creer(
                "cdg.carriere", objet + "/pieces?type=DECOMPTE_PROVISOIRE&nom=suivant.pdf", "%PDF-1.4\nautre\n%%EOF\n");
        assertThat(envoi.reussir("lireDecompte", MessagesDossier.dossier(dossier)))
                .contains("DECOMPTE_PROVISOIRE.pdf")
                .doesNotContain("suivant.pdf");
    }

    /** The mandate of the employer to the CdG, then that of the employer to the partner, end between two steps. */
    @Test
    void uneDelegationOuUnMandatRevoqueArreteLaSuite() throws Exception {
        long carriere = DossiersFictifs.retraitable("FICTIF-SOAPDEL");
        long dossier = envoi.aboutir("deposerLiquidation", MessagesDossier.liquidation(carriere, "", false));
        String delegation = MessagesDossier.dossier(dossier) + "<t:convention>Délibération 2026-42</t:convention>";
        assertThat(envoi.etreRejete("deleguerDossier", delegation)).contains("MET-387", "E003", "mandat");
        String accord = DossiersFictifs.MANDATS + "/" + DossiersFictifs.mandat("2026-01-01", "null");
        assertThat(envoi.etreRejete("deleguerDossier", delegation.replace("2026-42", "2025-1")))
                .contains("MET-387", "E003", "convention");
        envoi.aboutir("deleguerDossier", delegation);
        assertThat(envoi.dossier(dossier)).contains("etat>DELEGUEE<");
        DossiersFictifs.revoquer(accord);
        Refus.exiger(
                DossiersFictifs.demander("cdg.carriere", DOSSIERS + "/" + dossier, evenement("PRENDRE_EN_CHARGE")),
                409,
                "MET-387",
                "mandat");
        MandatsFictifs.retirer(partenaire, mandat);
        assertThat(envoi.refuser("getStatut", MessagesDossier.dossier(dossier))).contains("IDE-404");
        assertThat(envoi.refuser("completerDossier", MessagesDossier.dossier(dossier) + MessagesDossier.piece("RIB")))
                .contains("IDE-404");
        assertThat(envoi.refuser("deposerLiquidation", MessagesDossier.liquidation(carriere, "", false)))
                .contains("IDE-404");
    }

    /** Five Mo exactly go by MTOM and come back by their hash; one byte more is refused before anything is kept. */
    @Test
    void unePieceTientEnCinqMo() throws Exception {
        long carriere = DossiersFictifs.retraitable("FICTIF-SOAPTAILLE");
        byte[] juste = MessagesDossier.pdf(5 * 1024 * 1024);
        String message = MessagesDossier.liquidation(
                carriere, MessagesDossier.piece("RIB", MessagesDossier.XOP, MessagesDossier.empreinte(juste)), false);
        HttpResponse<String> recu = envoi.joindre("deposerLiquidation", message, juste);
        assertThat(recu.statusCode()).as(recu.body()).isEqualTo(200);
        String fini = envoi.suivre(recu.body());
        assertThat(fini).contains("etat>ACCEPTE<");
        long dossier = Long.parseLong(fini.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1"));
        assertThat(envoi.dossier(dossier)).contains(MessagesDossier.empreinte(juste), "taille>5242880<");

        byte[] trop = MessagesDossier.pdf(5 * 1024 * 1024 + 1);
        String lourde = MessagesDossier.dossier(dossier) + MessagesDossier.piece("LIVRET_FAMILLE", trop);
        assertThat(envoi.refuserTaille("completerDossier", lourde)).contains("FMT-003", "5242881");
        String jointe = MessagesDossier.dossier(dossier)
                + MessagesDossier.piece("LIVRET_FAMILLE", MessagesDossier.XOP, MessagesDossier.empreinte(trop));
        HttpResponse<String> refus = envoi.joindre("completerDossier", jointe, trop);
        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("FMT-003");
        assertThat(envoi.dossier(dossier)).doesNotContain("LIVRET_FAMILLE.pdf");
    }

    /** An invalidity asks for no age; a réversion follows a death. */
    @Test
    void uneInvaliditeEtUneReversionSeDeposentAussi() throws Exception {
        String normale = MessagesDossier.liquidation(DossiersFictifs.retraitable("FICTIF-SOAPTYPES"), "", false);
        String deces = normale.replace("2027-05-31", "2026-10-15").replace("2027-06-01", "2026-10-16");
        for (String type : new String[] {"INVALIDITE", "REVERSION"}) {
            long dossier = envoi.aboutir("deposerLiquidation", deces.replace("NORMALE", type));
            assertThat(Offre.lire("secretaire", DOSSIERS + "/" + dossier).getString("type"))
                    .isEqualTo(type);
        }
    }

    @Test
    void ceQueLeContratOuLaRegleInterditEstDit() throws Exception {
        long carriere = DossiersFictifs.retraitable("FICTIF-SOAPREFUS");
        String juste = MessagesDossier.liquidation(carriere, "", false);
        assertThat(envoi.refuser("deposerLiquidation", juste.replace("NORMALE", "RETRAITE")))
                .contains("FMT-001", "typePension");
        assertThat(envoi.refuser("deposerLiquidation", juste.replace("0189</t:iban>", "0188</t:iban>")))
                .contains("FMT-010", "<c:champ>iban</c:champ>")
                .doesNotContain("valeurRecue");
        String fausse = MessagesDossier.piece("RIB", MessagesDossier.pdf(100), "a".repeat(64));
        assertThat(envoi.refuser("deposerLiquidation", MessagesDossier.liquidation(carriere, fausse, false)))
                .contains("FMT-005");
        String texte = MessagesDossier.piece("RIB").replace(".pdf<", ".txt<");
        assertThat(envoi.refuser("deposerLiquidation", MessagesDossier.liquidation(carriere, texte, false)))
                .contains("MET-324");
        assertThat(envoi.etreRejete(
                        "deposerLiquidation",
                        MessagesDossier.liquidation(carriere, MessagesDossier.piece("PASSEPORT"), false)))
                .contains("FMT-010", "PASSEPORT");
        assertThat(envoi.etreRejete(
                        "deposerLiquidation",
                        juste.replace("<t:dateRDC>2027-06-01", "<t:dateRDC>2027-06-02")
                                .replace("<t:dateEffet>2027-06-01", "<t:dateEffet>2027-06-02")))
                .contains("MET-385", "E304", "radiation");
        assertThat(envoi.refuser("getStatut", "")).contains("FMT-001");
        assertThat(envoi.refuser("getStatut", "<t:numeroDossier>1</t:numeroDossier>"))
                .contains("IDE-404");
        assertThat(envoi.refuser("lireDecompte", "<t:numeroDossier>1</t:numeroDossier>"))
                .contains("IDE-404");
        EnvoiRetraite centre = centre();
        assertThat(centre.refuser("deposerLiquidation", juste)).contains("SEC-002");
    }
}
