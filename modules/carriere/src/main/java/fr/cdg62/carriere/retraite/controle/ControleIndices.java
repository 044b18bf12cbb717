package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.controle.GrillesDuJour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indices of the periods against the grids; without grid loaded for the grade that day, nothing is said. */
final class ControleIndices {
    private static final String CHAMP = "periodes";

    private final GrillesDuJour grilles;
    private final List<Constat> constats = new ArrayList<>();

    private ControleIndices(GrillesDuJour grilles) {
        this.grilles = grilles;
    }

    static List<Constat> constater(List<PeriodeCompte> periodes, LocalDate arreteAu, GrillesDuJour grilles) {
        ControleIndices controle = new ControleIndices(grilles);
        List<PeriodeCompte> indicees = periodes.stream()
                .filter(periode -> periode.indiceBrut() != null)
                .sorted(Comparator.comparing(PeriodeCompte::debut))
                .toList();
        indicees.forEach(periode -> controle.grille(periode, arreteAu));
        for (int i = 1; i < indicees.size(); i++) {
            controle.regression(indicees.get(i - 1), indicees.get(i));
        }
        return controle.constats;
    }

    /** The index is the last of the period: the grid is that of its last day. */
    private void grille(PeriodeCompte periode, LocalDate arreteAu) {
        if (periode.grade() == null) {
            return;
        }
        LocalDate jour = periode.fin() == null ? arreteAu : periode.fin();
        grilles.au(periode.grade(), jour).ifPresent(grille -> {
            Optional<EchelonGrille> echelon = grille.echelons().stream()
                    .filter(e -> e.indiceBrut() == periode.indiceBrut())
                    .findFirst();
            if (echelon.isEmpty()) {
                constater(
                        "E203",
                        "L'IB %d n'est pas dans la grille du grade %s au %s."
                                .formatted(periode.indiceBrut(), periode.grade(), courte(jour)));
            } else {
                majore(periode, echelon.get(), jour);
            }
        });
    }

    private void majore(PeriodeCompte periode, EchelonGrille echelon, LocalDate jour) {
        if (periode.indiceMajore() != null && periode.indiceMajore() != echelon.indiceMajore()) {
            constater(
                    "E204",
                    "À l'IB %d correspond l'IM %d au %s, et non %d."
                            .formatted(
                                    periode.indiceBrut(),
                                    echelon.indiceMajore(),
                                    courte(jour),
                                    periode.indiceMajore()));
        }
    }

    private void regression(PeriodeCompte avant, PeriodeCompte apres) {
        boolean memeGrade = avant.grade() != null && avant.grade().equals(apres.grade());
        if (memeGrade && avant.siren().equals(apres.siren()) && apres.indiceBrut() < avant.indiceBrut()) {
            constater(
                    "E206",
                    "L'IB du grade %s baisse de %d à %d le %s : joignez la sanction ou le reclassement."
                            .formatted(apres.grade(), avant.indiceBrut(), apres.indiceBrut(), courte(apres.debut())));
        }
    }

    private void constater(String code, String message) {
        constats.add(new Constat(Gravite.ANOMALIE, code, message, "", CHAMP));
    }
}
