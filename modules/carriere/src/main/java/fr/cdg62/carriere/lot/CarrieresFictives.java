package fr.cdg62.carriere.lot;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.lot.CarriereImportee.ActeImporte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fictitious careers, plausible and told apart by their rank. */
final class CarrieresFictives {
    private static final List<String> CADRES = List.of("ADJ_ADM", "ADJ_TECH", "REDACTEUR");

    private final List<ActeImporte> actes = new ArrayList<>();
    private final String grade;
    private final String siren;
    private int numero;

    private CarrieresFictives(String grade, String siren) {
        this.grade = grade;
        this.siren = siren;
    }

    /** Cadre d'emplois of the career of this rank; its first grade has the same code. */
    static String cadre(int rang) {
        return CADRES.get(rang % CADRES.size());
    }

    /** The acts of the career of this rank. */
    static List<ActeImporte> actes(int rang, String siren) {
        CarrieresFictives carriere = new CarrieresFictives(cadre(rang), siren);
        LocalDate entree = LocalDate.of(2014 + rang % 4, 1 + rang % 12, 1);
        carriere.entrer(entree);
        carriere.progresser(entree.plusYears(1));
        switch (rang % 6) {
            case 0 -> carriere.eleverUnEnfant();
            case 1 -> carriere.partirUnAn();
            case 2 -> carriere.seDetacher();
            case 3 -> carriere.travaillerAQuatreCinquiemes();
            default -> {}
        }
        return carriere.actes;
    }

    private void entrer(LocalDate jour) {
        acte(
                TypeActe.NOMINATION_STAGIAIRE,
                jour,
                code(NatureFait.STATUT, jour, null, Statut.STAGIAIRE.name(), null),
                situation(jour, 1),
                new Changement(
                        NatureFait.EMPLOI, jour, null, "PRINCIPAL", null, null, null, null, null, siren, "Agent"));
        LocalDate titularisation = jour.plusYears(1);
        acte(
                TypeActe.TITULARISATION,
                titularisation,
                code(NatureFait.STATUT, titularisation, null, Statut.TITULAIRE.name(), null));
    }

    private void progresser(LocalDate titularisation) {
        LocalDate jour = titularisation;
        for (int echelon = 2; jour.isBefore(LocalDate.of(2026, 1, 1)); echelon++) {
            acte(TypeActe.AVANCEMENT_ECHELON, jour.plusDays(1), situation(jour.plusDays(1), echelon));
            jour = jour.plusYears(2);
        }
    }

    private void eleverUnEnfant() {
        conge("2019-02-04", "2019-05-26", TypeConge.MATERNITE);
        LocalDate debut = LocalDate.of(2019, 5, 27);
        position(TypeActe.CONGE_PARENTAL, debut, "2019-11-26", TypePosition.CONGE_PARENTAL, null);
        temps("2020-01-06", "2022-07-31", 80);
        position(
                TypeActe.DISPONIBILITE,
                LocalDate.of(2025, 9, 1),
                "2027-08-31",
                TypePosition.DISPONIBILITE,
                MotifPosition.ENFANT_MOINS_12_ANS);
    }

    private void partirUnAn() {
        position(
                TypeActe.DISPONIBILITE,
                LocalDate.of(2021, 1, 1),
                "2021-12-31",
                TypePosition.DISPONIBILITE,
                MotifPosition.CONVENANCES_PERSONNELLES);
    }

    private void seDetacher() {
        position(
                TypeActe.DETACHEMENT,
                LocalDate.of(2023, 4, 1),
                "2028-03-31",
                TypePosition.DETACHEMENT,
                MotifPosition.DETACHEMENT_ORDINAIRE);
    }

    private void travaillerAQuatreCinquiemes() {
        temps("2022-09-01", "2027-08-31", 80);
        conge("2024-03-11", "2024-04-05", TypeConge.MALADIE_ORDINAIRE);
    }

    private void conge(String du, String au, TypeConge type) {
        LocalDate jour = LocalDate.parse(du);
        acte(TypeActe.CONGE, jour, code(NatureFait.CONGE, jour, LocalDate.parse(au), type.name(), null));
    }

    private void temps(String du, String au, int pourcent) {
        LocalDate jour = LocalDate.parse(du);
        acte(
                TypeActe.TEMPS_DE_TRAVAIL,
                jour,
                new Changement(
                        NatureFait.TEMPS,
                        jour,
                        LocalDate.parse(au),
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.valueOf(pourcent),
                        null,
                        null,
                        null));
    }

    private void position(TypeActe type, LocalDate du, String au, TypePosition position, MotifPosition motif) {
        String code = motif == null ? null : motif.name();
        acte(type, du, code(NatureFait.POSITION, du, LocalDate.parse(au), position.name(), code));
    }

    private Changement situation(LocalDate du, int echelon) {
        return new Changement(NatureFait.SITUATION, du, null, grade, null, echelon, 0, null, null, null, null);
    }

    private static Changement code(NatureFait nature, LocalDate du, LocalDate au, String code, String motif) {
        return new Changement(nature, du, au, code, motif, null, null, null, null, null, null);
    }

    private void acte(TypeActe type, LocalDate effet, Changement... changements) {
        numero++;
        actes.add(new ActeImporte(
                type,
                "DEMO-%d-%02d".formatted(effet.getYear(), numero),
                effet.minusDays(10),
                effet,
                List.of(changements)));
    }
}
