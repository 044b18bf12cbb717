package fr.cdg62.carriere.retraite.demonstration;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.lot.CarriereImportee;
import fr.cdg62.carriere.lot.CarriereImportee.ActeImporte;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A fictitious agent near retirement, titulaire since his second year, and the events of his career. */
final class ProcheRetraite {
    private final int ordre;
    private final String prenom;
    private final LocalDate naissance;
    private final String siren;
    private final String cadre;
    private final List<ActeImporte> actes = new ArrayList<>();

    private ProcheRetraite(int ordre, String prenom, String naissance, String siren, String cadre) {
        this.ordre = ordre;
        this.prenom = prenom;
        this.naissance = LocalDate.parse(naissance);
        this.siren = siren;
        this.cadre = cadre;
    }

    /** The agents of the demonstration: two in a commune, one at 28 hours, one where only the socle commun is open. */
    static List<ProcheRetraite> tous() {
        return List.of(
                new ProcheRetraite(951, "Andrée", "1964-03-10", "216200022", "ADJ_ADM")
                        .entrer("1986-09-01")
                        .placer("2015-05-01", "ADJ_ADM_P1", 8)
                        .placer("2018-05-01", "ADJ_ADM_P1", 9)
                        .placer("2021-05-01", "ADJ_ADM_P1", 10),
                new ProcheRetraite(952, "Bernard", "1966-11-20", "216200022", "REDACTEUR")
                        .entrer("1990-01-01")
                        .partir("1995-09-01", "1997-08-31")
                        .partiel("2000-01-01", "2005-12-31")
                        .placer("2021-06-01", "REDACTEUR", 11)
                        .placer("2024-06-01", "REDACTEUR", 12),
                new ProcheRetraite(953, "Colette", "1968-05-05", "216200022", "ADJ_TECH")
                        .entrer("2004-03-01")
                        .heures("2004-03-01", 28)
                        .placer("2022-03-01", "ADJ_TECH", 9)
                        .placer("2025-03-01", "ADJ_TECH", 10),
                new ProcheRetraite(954, "Denis", "1965-02-14", "216200410", "ATTACHE")
                        .entrer("1991-10-01")
                        .placer("2019-10-01", "ATTACHE", 10)
                        .placer("2023-10-01", "ATTACHE", 11));
    }

    NouvelAgent nouveau() {
        String numero = "%d%02d%02d62999%03d"
                .formatted(1 + ordre % 2, naissance.getYear() % 100, naissance.getMonthValue(), ordre);
        String nir = numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
        return new NouvelAgent(
                nir,
                new IdentiteAgent("FICTIF-R%03d".formatted(ordre), null, prenom, null, naissance, "Commune fictive"),
                siren);
    }

    String siren() {
        return siren;
    }

    CarriereImportee carriere(AgentVue agent, CollectiviteVue employeur) {
        return new CarriereImportee(agent.id(), agent.nir(), agent.nom(), agent.prenom(), cadre, employeur, actes);
    }

    private ProcheRetraite entrer(String jour) {
        LocalDate entree = LocalDate.parse(jour);
        acte(
                TypeActe.NOMINATION_STAGIAIRE,
                entree,
                code(NatureFait.STATUT, entree, null, Statut.STAGIAIRE.name(), null),
                new Changement(
                        NatureFait.EMPLOI, entree, null, "PRINCIPAL", null, null, null, null, null, siren, "Agent"));
        LocalDate titularisation = entree.plusYears(1);
        return acte(
                TypeActe.TITULARISATION,
                titularisation,
                code(NatureFait.STATUT, titularisation, null, Statut.TITULAIRE.name(), null));
    }

    private ProcheRetraite placer(String jour, String grade, int echelon) {
        LocalDate du = LocalDate.parse(jour);
        return acte(
                TypeActe.AVANCEMENT_ECHELON,
                du,
                new Changement(NatureFait.SITUATION, du, null, grade, null, echelon, 0, null, null, null, null));
    }

    private ProcheRetraite partir(String du, String au) {
        LocalDate jour = LocalDate.parse(du);
        return acte(
                TypeActe.DISPONIBILITE,
                jour,
                code(
                        NatureFait.POSITION,
                        jour,
                        LocalDate.parse(au),
                        TypePosition.DISPONIBILITE.name(),
                        MotifPosition.CONVENANCES_PERSONNELLES.name()));
    }

    private ProcheRetraite partiel(String du, String au) {
        return temps(LocalDate.parse(du), LocalDate.parse(au), BigDecimal.valueOf(80), null);
    }

    private ProcheRetraite heures(String du, int hebdo) {
        return temps(LocalDate.parse(du), null, null, BigDecimal.valueOf(hebdo));
    }

    private ProcheRetraite temps(LocalDate du, LocalDate au, BigDecimal quotite, BigDecimal heures) {
        return acte(
                TypeActe.TEMPS_DE_TRAVAIL,
                du,
                new Changement(NatureFait.TEMPS, du, au, null, null, null, null, quotite, heures, null, null));
    }

    private static Changement code(NatureFait nature, LocalDate du, LocalDate au, String code, String motif) {
        return new Changement(nature, du, au, code, motif, null, null, null, null, null, null);
    }

    private ProcheRetraite acte(TypeActe type, LocalDate effet, Changement... changements) {
        String numero = "RET-%d-%02d".formatted(ordre, actes.size() + 1);
        actes.add(new ActeImporte(type, numero, effet.minusDays(10), effet, List.of(changements)));
        return this;
    }
}
