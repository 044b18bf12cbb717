package fr.cdg62.essai;

import static fr.cdg62.essai.MessagesCompte.ajout;
import static fr.cdg62.essai.MessagesCompte.compte;
import static fr.cdg62.essai.MessagesCompte.correction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What version 1.1 adds to the service of the comptes retraite. */
@DisplayName("Service SOAP des comptes retraite, version 1.1")
class ComptesRetraiteVersion11IT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);

    @BeforeEach
    void mandater() {
        MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    /** What came with version 1.1 goes to who follows it; a client made from 1.0 may not know how to read it. */
    @Test
    void unElementAjouteNeVientQuAQuiSuitSaVersion() throws Exception {
        long numero = CarrieresSoap.compteAuxElementsAjoutes();
        assertThat(envoi.reussir("lireCIR", compte(numero)))
                .contains("quotite>50.00<", "prenom>Zoé<")
                .doesNotContain("motifTemps", "nbi", "surcotisation", "conge");
        assertThat(envoi.suivant("1.1").reussir("lireCIR", compte(numero)))
                .contains("motifTemps>DROIT_ENFANT<", "nbi>15<", "surcotisation>true<", "conge>");
        assertThat(envoi.suivant("1.2").refuser("lireCIR", compte(numero)))
                .contains("FMT-001", "<c:champ>versionContrat</c:champ>", "1.1");
    }

    @Test
    void lesAnomaliesDUnCompteViennentAvecLui() throws Exception {
        long numero = ObjetsRetraite.compte(Agents.carriere());
        assertThat(envoi.suivre(envoi.reussir(
                        "corrigerCIR",
                        correction(numero, 0, ajout("2020-01-01", "2020-12-31"), ajout("2021-02-01", null)))))
                .contains("etat>ACCEPTE<");
        assertThat(envoi.reussir("lireCIR", compte(numero))).doesNotContain("anomalie");
        assertThat(envoi.suivant("1.1").reussir("lireCIR", compte(numero))).contains("code>E202<", "bloquante>false<");
    }

    @Test
    void unCompteSeTrouveParLeNumeroDeSonAgent() throws Exception {
        String corps = Agents.corpsAgent(Objets.ABLAIN);
        long agent = Offre.creer("secretaire", "/api/v1/agents", corps)
                .getJsonNumber("id")
                .longValue();
        long numero = ObjetsRetraite.compte(
                Offre.creer("secretaire", "/api/v1/carrieres", Agents.corpsCarriere(agent, Objets.ABLAIN, "TITULAIRE"))
                        .getJsonNumber("carriere")
                        .longValue());
        String recherche = "<t:page>0</t:page><t:taille>10</t:taille><t:nir>%s</t:nir>"
                .formatted(corps.replaceAll(".*\"nir\":\"([0-9]+)\".*", "$1"));
        assertThat(envoi.reussir("listerComptes", recherche)).contains("total>1<", "numeroCompte>" + numero + "<");
        assertThat(envoi.reussir("listerComptes", recherche.replaceAll("nir>[0-9]{15}<", "nir>" + Agents.nir() + "<")))
                .contains("total>0<");
        assertThat(new EnvoiRetraite(PartenaireEssai.inscrire()).reussir("listerComptes", recherche))
                .contains("total>0<");
        assertThat(envoi.refuser("listerComptes", recherche.replaceAll("nir>[0-9]{15}<", "nir>12<")))
                .contains("FMT-001", "<c:champ>nir</c:champ>");
    }

    /** Optional, at the end: a period that says them is read as it was written. */
    @Test
    void laNbiLaSurcotisationEtLesCongesPassentParLeContrat() throws Exception {
        envoi.suivant("1.1");
        long numero = ObjetsRetraite.compte(Agents.carriere());
        String ajout = ajout("2020-01-01", null)
                .replace("</t:position>", "</t:position><t:quotite>80</t:quotite>")
                .replace(
                        "</t:cotisee>",
                        "</t:cotisee><t:nbi>25</t:nbi><t:surcotisation>true</t:surcotisation><t:servicesActifsJours>120</t:servicesActifsJours>");
        assertThat(envoi.refuser("corrigerCIR", correction(numero, 0, ajout.replace(">25<", ">121<"))))
                .contains("FMT-001", "<c:champ>nbi</c:champ>");
        assertThat(envoi.suivre(envoi.reussir("corrigerCIR", correction(numero, 0, ajout))))
                .contains("etat>ACCEPTE<");
        assertThat(envoi.reussir("lireCIR", compte(numero)))
                .contains("nbi>25<", "surcotisation>true<", "servicesActifsJours>120<");

        String objet = "/api/v1/comptes-retraite/" + numero;
        JsonObject lu = Offre.lire("secretaire", objet);
        String enfant =
                "[{\"prenom\":\"Zoé\",\"naissance\":\"2012-02-03\",\"lien\":\"ENFANT\",\"aCharge\":true,\"conges\":[{\"debut\":\"2012-01-05\",\"fin\":\"2012-04-25\"}]}]";
        Rest.Reponse saisi = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(objet).enTete("ETag"))
                .put(
                        objet + "/contenu",
                        "{\"versionCir\":1,\"arreteAu\":\"2026-10-31\",\"periodes\":%s,\"enfants\":%s}"
                                .formatted(lu.getJsonArray("periodes"), enfant));
        assertThat(saisi.statut()).as(saisi.texte()).isEqualTo(200);
        assertThat(envoi.reussir("lireCIR", compte(numero))).contains("debut>2012-01-05<", "fin>2012-04-25<");
    }

    /** The figures of {@link HypothesesPensionIT}: 17,38 € of NBI a month; one year at 80 % costs 4 845,48 €. */
    @Test
    void laNbiEtUneSurcotisationSeSimulent() throws Exception {
        JsonObject connue = HypothesesPensionIT.andree();
        MandatsFictifs.inscrire(partenaire, connue.getString("siren"), "EMPLOYEUR");
        String andree = "<t:numeroCarriere>%s</t:numeroCarriere>".formatted(connue.get("carriere"));
        assertThat(envoi.reussir(
                        "simulerPension",
                        andree + "<t:dateDepart>2027-01-01</t:dateDepart>"
                                + "<t:trimestresAutresRegimes>9</t:trimestresAutresRegimes><t:enfants>3</t:enfants>"
                                + "<t:nbi><t:points>20</t:points><t:trimestres>40</t:trimestres></t:nbi>"))
                .contains("montant>1855.90<", "supplementNbi>17.38<");
        String surcotisation = andree + "<t:dateDepart>2028-01-01</t:dateDepart><t:surcotisation>"
                + "<t:debut>2027-01-01</t:debut><t:mois>12</t:mois><t:quotite>80</t:quotite></t:surcotisation>";
        assertThat(envoi.reussir("simulerPension", surcotisation))
                .contains("cout>4845.48<", "surcout>2338.08<")
                .doesNotContain("supplementNbi");
        assertThat(envoi.refuser("simulerPension", surcotisation.replace(">80<", ">49<")))
                .contains("FMT-001", "<c:champ>quotite</c:champ>");
    }
}
