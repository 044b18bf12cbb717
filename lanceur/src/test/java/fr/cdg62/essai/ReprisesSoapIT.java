package fr.cdg62.essai;

import static fr.cdg62.essai.ReprisesFictives.REPRISES;
import static fr.cdg62.essai.ReprisesFictives.reprenable;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reprises d'antériorité that partners send by SOAP. */
@DisplayName("Service SOAP des reprises d'antériorité")
class ReprisesSoapIT {
    private static final String OPERATION = "deposerRepriseAnteriorite";
    private static final String ARRAS = "216200410";

    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final EnvoiRetraite envoi = new EnvoiRetraite(partenaire);
    private JsonObject mandat;

    @BeforeEach
    void mandater() {
        mandat = MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
    }

    private static String periode(String debut, String fin) {
        return ("<t:periode><t:debut>%s</t:debut>%s<t:siren>%s</t:siren><t:statut>TITULAIRE</t:statut>"
                        + "<t:position>ACTIVITE</t:position><t:categorie>SEDENTAIRE</t:categorie>"
                        + "<t:cotisee>true</t:cotisee></t:periode>")
                .formatted(debut, fin.isEmpty() ? "" : "<t:fin>" + fin + "</t:fin>", Objets.ABLAIN);
    }

    /** At 80 %, de droit for a child. */
    private static String deDroit(String debut, String fin) {
        return periode(debut, fin)
                .replace("</t:position>", "</t:position><t:quotite>80</t:quotite>")
                .replace("</t:cotisee>", "</t:cotisee><t:motifTemps>DROIT_ENFANT</t:motifTemps>");
    }

    private static String reprise(long carriere, String... periodes) {
        return "<t:numeroCarriere>%d</t:numeroCarriere>".formatted(carriere) + String.join("", periodes);
    }

    @Test
    void uneRepriseSeDeposeSeSuitEtAboutitAuCompte() throws Exception {
        long carriere = reprenable(Objets.ABLAIN, "SOAPREPRISE");
        String demande = reprise(carriere, periode("1990-01-01", "2005-06-30"), deDroit("2005-07-01", "2021-12-31"));
        String id = UUID.randomUUID().toString();
        String recu = envoi.reussir(OPERATION, id, demande);
        assertThat(recu).contains("statut>RECU<", "etat>RECU<", "nature>REPRISE_ANTERIORITE<");
        assertThat(envoi.reussir(OPERATION, id, demande)).isEqualTo(recu);
        assertThat(envoi.refuser(OPERATION, id, reprise(carriere, periode("1990-01-01", "2021-12-31"))))
                .contains("IDE-001");
        String fini = envoi.suivre(recu);
        assertThat(fini).contains("etat>ACCEPTE<");
        long numero = Long.parseLong(fini.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1"));
        assertThat(envoi.dossier(numero))
                .contains("nature>REPRISE_ANTERIORITE<", "etat>SAISIE<", "siren>" + Objets.ABLAIN + "<");
        assertThat(envoi.etreRejete(OPERATION, demande)).contains("MET-389");

        String objet = REPRISES + "/" + numero;
        assertThat(Offre.lire("secretaire", objet).getJsonArray("periodes").getJsonObject(1))
                .containsEntry("motifTemps", Json.createValue("DROIT_ENFANT"));
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.date("TRANSMETTRE", Offre.jour()));
        DossiersFictifs.survenir("cdg.carriere", objet, DossiersFictifs.date("INTEGRER", Offre.jour()));
        assertThat(envoi.dossier(numero)).contains("etat>INTEGREE<", "etat>TRANSMISE<");
        assertThat(envoi.reussir(
                        "listerComptes",
                        "<t:siren>" + Objets.ABLAIN + "</t:siren><t:page>0</t:page><t:taille>200</t:taille>"))
                .contains("numeroCarriere>" + carriere + "<");
    }

    /** All that blocks is said at once; nothing of it stays, another may be sent. */
    @Test
    void ceQuiBloqueLeCompteRejetteLEnvoiSansEffet() throws Exception {
        long carriere = reprenable(Objets.ABLAIN, "SOAPREJET");
        String partiel =
                periode("2005-01-01", "2021-12-31").replace("</t:position>", "</t:position><t:quotite>49</t:quotite>");
        assertThat(envoi.etreRejete(OPERATION, reprise(carriere, periode("1990-01-01", "2005-01-01"), partiel)))
                .contains("E201", "E205", "chevauchent");
        assertThat(envoi.etreRejete(OPERATION, reprise(carriere, periode("1990-01-01", ""))))
                .contains("FMT-010", "periodes", "31/12/2021");
        assertThat(envoi.etreRejete(OPERATION, reprise(carriere, periode("1990-01-01", "2022-01-01"))))
                .contains("FMT-010", "la DSN déclare la suite");
        assertThat(Offre.lire("secretaire", REPRISES + "?texte=FICTIF-SOAPREJET")
                        .getInt("total"))
                .isZero();
        assertThat(envoi.aboutir(OPERATION, reprise(carriere, periode("1990-01-01", "2021-12-31"))))
                .isPositive();
    }

    @Test
    void leSchemaRefuseCeQuUnCompteNePeutDire() throws Exception {
        long carriere = reprenable(Objets.ABLAIN, "SOAPSCHEMA");
        String demande = reprise(carriere, periode("1990-01-01", "2021-12-31"));
        assertThat(envoi.refuser(OPERATION, demande.replace("TITULAIRE", "CONTRACTUEL")))
                .contains("FMT-001", "<c:champ>statut</c:champ>");
        assertThat(envoi.refuser(OPERATION, reprise(carriere))).contains("FMT-001");
        assertThat(envoi.refuser(
                        OPERATION,
                        reprise(carriere, deDroit("1990-01-01", "2021-12-31").replace("DROIT_ENFANT", "LICORNE"))))
                .contains("FMT-001", "<c:champ>motifTemps</c:champ>");
        assertThat(envoi.refuser(
                        OPERATION, demande.replace("</t:position>", "</t:position><t:motif>AUCUN_MOTIF</t:motif>")))
                .contains("FMT-010", "AUCUN_MOTIF");
    }

    /** Without a mandate nothing exists; a system of the CdG needs the mandate « centralisateur » of the employer. */
    @Test
    void lesMandatsDecident() throws Exception {
        long carriere = reprenable(Objets.ABLAIN, "SOAPMANDAT");
        String demande = reprise(carriere, periode("1990-01-01", "2021-12-31"));
        EnvoiRetraite etranger = new EnvoiRetraite(PartenaireEssai.inscrire());
        assertThat(etranger.refuser(OPERATION, demande)).contains("IDE-404");
        long numero = envoi.aboutir(OPERATION, demande);
        assertThat(etranger.refuser("getStatut", "<t:numeroDossier>" + numero + "</t:numeroDossier>"))
                .contains("IDE-404");
        MandatsFictifs.retirer(partenaire, mandat);
        assertThat(envoi.refuser(OPERATION, demande)).contains("IDE-404");

        PartenaireEssai duCentre = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(duCentre, ARRAS, "CENTRE");
        assertThat(new EnvoiRetraite(duCentre)
                        .etreRejete(OPERATION, demande.replace("" + carriere, "" + reprenable(ARRAS, "SOAPCENTRE"))))
                .contains("MET-387", "E003");
    }
}
