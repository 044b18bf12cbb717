package fr.cdg62.carriere.importation.demonstration;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.lot.CarriereImportee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Acts of an agent of the demonstration: how he came, where he stands and what happened to him.
 *
 * @param rang decides of everything
 */
record ParcoursFictif(int rang, String siren, AgentFictif.Place place) {

    private Statut statut() {
        return switch (rang % 10) {
            case 7 -> Statut.STAGIAIRE;
            case 8, 9 -> Statut.CONTRACTUEL;
            default -> Statut.TITULAIRE;
        };
    }

    List<CarriereImportee.ActeImporte> actes() {
        List<CarriereImportee.ActeImporte> actes = new ArrayList<>();
        switch (statut()) {
            case STAGIAIRE -> actes.addAll(stage());
            case CONTRACTUEL -> actes.addAll(contrat());
            case TITULAIRE -> actes.addAll(titulaire());
        }
        if (rang % 6 == 1) {
            actes.add(temps(new BigDecimal("80.00"), null));
        } else if (rang % 6 == 3) {
            actes.add(temps(null, new BigDecimal(rang % 4 == 0 ? "14.00" : "28.00")));
        }
        return actes;
    }

    private List<CarriereImportee.ActeImporte> stage() {
        LocalDate entree = LocalDate.of(2026, 1 + rang % 9, 1);
        return List.of(acte(
                TypeActe.NOMINATION_STAGIAIRE,
                entree,
                statut(entree, Statut.STAGIAIRE),
                emploi(entree),
                place(entree, 1)));
    }

    private List<CarriereImportee.ActeImporte> contrat() {
        LocalDate entree = LocalDate.of(2024 + rang % 3, 1 + rang % 9, 1);
        return List.of(acte(TypeActe.CONTRAT, entree, statut(entree, Statut.CONTRACTUEL), emploi(entree)));
    }

    private List<CarriereImportee.ActeImporte> titulaire() {
        LocalDate entree = LocalDate.of(2008 + rang % 14, 1 + rang % 12, 1);
        int echelon = 1 + rang * 7 % place.dernier();
        LocalDate avancement = LocalDate.of(2024, 2, 1).plusDays(rang * 37L % 900);
        List<CarriereImportee.ActeImporte> actes = new ArrayList<>(List.of(
                acte(TypeActe.NOMINATION_STAGIAIRE, entree, statut(entree, Statut.STAGIAIRE), emploi(entree)),
                acte(TypeActe.TITULARISATION, entree.plusYears(1), statut(entree.plusYears(1), Statut.TITULAIRE)),
                acte(TypeActe.AVANCEMENT_ECHELON, avancement, place(avancement, echelon))));
        actes.addAll(evenements());
        return actes;
    }

    private List<CarriereImportee.ActeImporte> evenements() {
        return switch (rang % 17) {
            case 0 ->
                List.of(position(
                        TypeActe.DISPONIBILITE,
                        "2025-01-01",
                        "2025-12-31",
                        TypePosition.DISPONIBILITE,
                        MotifPosition.CONVENANCES_PERSONNELLES));
            case 2 ->
                List.of(
                        position(
                                TypeActe.DISPONIBILITE,
                                "2025-03-01",
                                "2028-02-29",
                                TypePosition.DISPONIBILITE,
                                MotifPosition.CREATION_ENTREPRISE),
                        acte(
                                TypeActe.ACTIVITE_DISPONIBILITE,
                                LocalDate.of(2025, 3, 1),
                                fait(
                                        NatureFait.ACTIVITE,
                                        LocalDate.of(2025, 3, 1),
                                        LocalDate.of(2026, 2, 28),
                                        NatureActivite.CREATION_ENTREPRISE.name(),
                                        null)));
            case 4 ->
                List.of(position(
                        TypeActe.DETACHEMENT,
                        "2024-09-01",
                        "2029-08-31",
                        TypePosition.DETACHEMENT,
                        MotifPosition.DETACHEMENT_ORDINAIRE));
            case 5 ->
                List.of(position(
                        TypeActe.CONGE_PARENTAL, "2026-07-01", "2026-12-31", TypePosition.CONGE_PARENTAL, null));
            case 8 ->
                List.of(position(
                        TypeActe.MISE_A_DISPOSITION,
                        "2026-01-01",
                        "2028-12-31",
                        TypePosition.MISE_A_DISPOSITION,
                        null));
            case 10 -> List.of(conge("2026-02-02", "2026-03-15", TypeConge.MALADIE_ORDINAIRE));
            case 11 -> List.of(conge("2026-04-06", "2026-04-20", TypeConge.EXCLUSION_TEMPORAIRE));
            case 13 ->
                List.of(acte(
                        TypeActe.BONIFICATION,
                        LocalDate.of(2026, 1, 1),
                        new Changement(
                                NatureFait.BONIFICATION,
                                LocalDate.of(2026, 1, 1),
                                null,
                                NatureBonification.SGM.name(),
                                null,
                                null,
                                180,
                                null,
                                null,
                                null,
                                null)));
            case 15 ->
                List.of(position(
                        TypeActe.DISPONIBILITE,
                        "2026-01-01",
                        null,
                        TypePosition.DISPONIBILITE,
                        MotifPosition.SUIVRE_CONJOINT));
            default -> List.of();
        };
    }

    private CarriereImportee.ActeImporte position(
            TypeActe type, String du, String au, TypePosition position, MotifPosition motif) {
        LocalDate jour = LocalDate.parse(du);
        return acte(
                type,
                jour,
                fait(
                        NatureFait.POSITION,
                        jour,
                        au == null ? null : LocalDate.parse(au),
                        position.name(),
                        motif == null ? null : motif.name()));
    }

    private CarriereImportee.ActeImporte conge(String du, String au, TypeConge type) {
        LocalDate jour = LocalDate.parse(du);
        TypeActe acte = type == TypeConge.EXCLUSION_TEMPORAIRE ? TypeActe.SANCTION : TypeActe.CONGE;
        return acte(acte, jour, fait(NatureFait.CONGE, jour, LocalDate.parse(au), type.name(), null));
    }

    private CarriereImportee.ActeImporte temps(BigDecimal quotite, BigDecimal heures) {
        LocalDate jour = LocalDate.of(2026, 9, 1);
        return acte(
                TypeActe.TEMPS_DE_TRAVAIL,
                jour,
                new Changement(
                        NatureFait.TEMPS,
                        jour,
                        quotite == null ? null : LocalDate.of(2027, 8, 31),
                        null,
                        null,
                        null,
                        null,
                        quotite,
                        heures,
                        null,
                        null));
    }

    private Changement place(LocalDate du, int echelon) {
        return new Changement(NatureFait.SITUATION, du, null, place.grade(), null, echelon, 0, null, null, null, null);
    }

    private Changement emploi(LocalDate du) {
        return new Changement(
                NatureFait.EMPLOI, du, null, "PRINCIPAL", null, null, null, null, null, siren, "Poste fictif " + rang);
    }

    private static Changement statut(LocalDate du, Statut statut) {
        return fait(NatureFait.STATUT, du, null, statut.name(), null);
    }

    private static Changement fait(NatureFait nature, LocalDate du, LocalDate au, String code, String motif) {
        return new Changement(nature, du, au, code, motif, null, null, null, null, null, null);
    }

    private CarriereImportee.ActeImporte acte(TypeActe type, LocalDate effet, Changement... changements) {
        return new CarriereImportee.ActeImporte(
                type,
                "FICTIF-%d-%s-%d".formatted(rang, type.name().substring(0, 4), effet.getYear()),
                effet.minusDays(10),
                effet,
                List.of(changements));
    }
}
