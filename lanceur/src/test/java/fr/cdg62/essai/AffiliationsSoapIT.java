package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Affiliations to the CNRACL declared by SOAP. */
@DisplayName("Service SOAP des affiliations")
class AffiliationsSoapIT {
    private static final Suite ORDRES = new Suite(999);

    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);

    @BeforeEach
    void mandater() {
        MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    /** A NIR of a woman born in May 1980. */
    private static String nir() {
        String numero = "28005" + "62995" + "%03d".formatted(1 + ORDRES.suivant());
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }

    /** The NIR of an agent of Ablain, who has a career there. */
    private static String connue() {
        String nir = nir();
        long agent = Offre.creer(
                        "secretaire",
                        "/api/v1/agents",
                        ("{\"nir\":\"%s\",\"siren\":\"%s\",\"identite\":{\"nom\":\"FICTIF-ÉLODIE\","
                                        + "\"prenom\":\"Dominique\",\"dateNaissance\":\"1980-05-17\"}}")
                                .formatted(nir, Objets.ABLAIN))
                .getJsonNumber("id")
                .longValue();
        Offre.creer("secretaire", "/api/v1/carrieres", Agents.corpsCarriere(agent, Objets.ABLAIN, "TITULAIRE"));
        return nir;
    }

    private static String affiliation(String nir) {
        return ("<t:siren>%s</t:siren><t:assure><t:nir>%s</t:nir><t:nomFamille>Fictif Elodie</t:nomFamille>"
                        + "<t:prenoms>Dominique, Claude</t:prenoms><t:sexe>FEMININ</t:sexe>"
                        + "<t:dateNaissance>1980-05-17</t:dateNaissance></t:assure><t:contrat>"
                        + "<t:dateEffet>2024-01-01</t:dateEffet><t:nature>TITULAIRE</t:nature>"
                        + "<t:dureeHebdo>35:00</t:dureeHebdo><t:grade>ADJ_ADM</t:grade><t:indiceBrut>367</t:indiceBrut>"
                        + "<t:indiceMajore>366</t:indiceMajore><t:categorie>SEDENTAIRE</t:categorie></t:contrat>")
                .formatted(Objets.ABLAIN, nir);
    }

    @Test
    void uneAffiliationSeDeclareParLIdentiteEtSeSuit() throws Exception {
        String demande = affiliation(connue());
        long numero = envoi.aboutir("deposerAffiliation", demande);
        assertThat(envoi.dossier(numero))
                .contains("nature>AFFILIATION<", "etat>DECLAREE<", "siren>" + Objets.ABLAIN + "<")
                .doesNotContain("numeroCnracl>");
        assertThat(envoi.etreRejete("deposerAffiliation", demande)).contains("MET-337", "E103");
    }

    @Test
    void chaqueRegleADesMotifsAElle() throws Exception {
        String nir = connue();
        String demande = affiliation(nir);
        assertThat(envoi.etreRejete("deposerAffiliation", demande.replace("1980-05-17", "1980-06-17")))
                .contains("MET-335", "E101");
        assertThat(envoi.etreRejete("deposerAffiliation", demande.replace("FEMININ", "MASCULIN")))
                .contains("MET-335", "E101");
        assertThat(envoi.etreRejete("deposerAffiliation", demande.replace("Elodie", "Autre")))
                .contains("MET-336", "E102");
        assertThat(envoi.etreRejete("deposerAffiliation", demande.replace("35:00", "27:59")))
                .contains("MET-338", "E104");
        assertThat(envoi.refuser("deposerAffiliation", demande.replace("TITULAIRE", "CONTRACTUEL")))
                .contains("FMT-001", "<c:champ>nature</c:champ><c:valeurRecue>CONTRACTUEL<");
        assertThat(envoi.refuser("deposerAffiliation", demande.replace("35:00", "35h00")))
                .contains("FMT-001", "<c:champ>dureeHebdo</c:champ><c:valeurRecue>35h00<");
        assertThat(envoi.refuser("deposerAffiliation", demande.replace(Objets.ABLAIN, "216200410")))
                .contains("IDE-404");
        assertThat(envoi.aboutir("deposerAffiliation", demande.replace("35:00", "28:00")))
                .isPositive();
    }
}
