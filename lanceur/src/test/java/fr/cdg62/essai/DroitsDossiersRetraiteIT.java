package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.deposer;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.jusquAuDecompte;
import static fr.cdg62.essai.DossiersFictifs.nouveau;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who sees and moves which dossiers de retraite, and what never leaves them. */
@DisplayName("Droits sur les dossiers de retraite")
class DroitsDossiersRetraiteIT {
    @Test
    void leNumeroDeCompteNEstNullePartEntier() {
        long carriere = DossiersFictifs.retraitable("FICTIF-IBAN");
        String objet = DOSSIERS + "/" + DossiersFictifs.dossier(carriere);
        String numero = DossiersFictifs.IBAN.substring(4, 23);
        Rest cdg = Rest.compte("cdg.carriere");
        assertThat(cdg.get(objet).texte()).doesNotContain(numero).contains("FR76 •••• 0189");
        assertThat(cdg.get(DOSSIERS + "?carriere=" + carriere).texte()).doesNotContain(numero);
        assertThat(Rest.compte("administrateur")
                        .get("/api/v1/journal?taille=200")
                        .texte())
                .doesNotContain(numero);
    }

    @Test
    void unePieceDeCinqMegaoctetsEtUnOctetEstRefusee() {
        String objet = nouveau("TAILLE");
        String entete = "%PDF-1.4\n";
        String juste = entete + "x".repeat(5 * 1024 * 1024 - entete.length());
        Rest secretaire = Rest.compte("secretaire");
        Refus.exiger(secretaire.post(objet + "/pieces?type=RIB&nom=gros.pdf", juste + "x"), 413, "FMT-003", "contenu");
        Offre.creer("secretaire", objet + "/pieces?type=RIB&nom=juste.pdf", juste);
    }

    /** Denis, of the demonstration: Arras belongs to the socle commun, which has the accounts and not this mission. */
    @Test
    void leSocleCommunNAPasLAccompagnement() {
        long carriere = ObjetsRetraite.duSocleCommun();
        String corps = DossiersFictifs.corps(carriere, "INVALIDITE");
        Refus.exiger(Rest.compte("arras").post(DOSSIERS, corps), 403, "REJ-ADH-01", "mission");
        Refus.exiger(Rest.compte("cdg.carriere").post(DOSSIERS, corps), 403, "SEC-002");
    }

    /** The pieces are handed over by the dossier alone: the reading of documents does not know them. */
    @Test
    void uneVoisineNeVoitNiLeDossierNiSesPieces() {
        String objet = nouveau("VOISINE");
        deposer("secretaire", objet, "RIB");
        String piece = objet + "/pieces/"
                + Offre.lire("secretaire", objet).getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.getString("code").equals("RIB"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonArray("deposees")
                        .getJsonObject(0)
                        .getJsonNumber("id");
        assertThat(Rest.compte("secretaire").get(piece).statut()).isEqualTo(200);
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(Rest.compte("arras").get(piece), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").get(piece), 404, "IDE-404");
        Refus.exiger(Rest.compte("secretaire").get(nouveau("AUTRE") + piece.substring(objet.length())), 404, "IDE-404");
        assertThat(Rest.compte("secretaire")
                        .get("/api/v1/documents?siren=216200014&taille=200")
                        .texte())
                .doesNotContain("PIECE:RETRAITE");
    }

    /** A pension of invalidity asks neither age nor services; a piece more is required. */
    @Test
    void lAgentSuitLeSienEtRepondAuDecompte() {
        long carriere = Offre.lire("agent", "/api/v1/agents/moi")
                .getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        String objet = DOSSIERS + "/" + DossiersFictifs.ouvrir(carriere, "INVALIDITE");
        assertThat(Offre.lire("agent", objet).getJsonArray("possibles")).isEmpty();
        assertThat(Offre.lire("agent", DOSSIERS + "?type=INVALIDITE").getInt("total"))
                .isOne();
        Refus.exiger(demander("agent", objet, evenement("SOUMETTRE")), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").post(objet + "/pieces?type=RIB&nom=a.pdf", "%PDF-1.4"), 403, "SEC-002");
        jusquAuDecompte(objet, Offre.jour(), "AVIS_CONSEIL_MEDICAL");
        assertThat(survenir("agent", objet, evenement("ACCEPTER")).getString("etat"))
                .isEqualTo("ACCEPTE");
        Refus.exiger(Rest.compte("agent").get(nouveau("INCONNU")), 404, "IDE-404");
    }

    @Test
    void leNombreDeRequetesDUneListeNeDependPasDesDossiers() {
        nouveau("LISTE1");
        nouveau("LISTE2");
        Rest cdg = Rest.compte("cdg.carriere");
        assertThat(Requetes.pendant(() -> cdg.get(DOSSIERS + "?taille=200&texte=FICTIF-LISTE")))
                .isEqualTo(Requetes.pendant(() -> cdg.get(DOSSIERS + "?taille=1&texte=FICTIF-LISTE")));
    }
}
