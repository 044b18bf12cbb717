package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.NatureOperation;
import fr.cdg62.carriere.api.retraite.echange.OperationPeriode;
import fr.cdg62.partenaires.contrat.retraite.CorrigerAnomalie;
import fr.cdg62.partenaires.contrat.retraite.CorrigerCIR;
import fr.cdg62.partenaires.contrat.retraite.Operation;
import fr.cdg62.partenaires.contrat.retraite.Periode;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.stream.Stream;

/** Corrections as the contract writes them. */
final class Corrections {
    private Corrections() {}

    static CorrectionCompte compte(CorrigerCIR demande) {
        return new CorrectionCompte(
                demande.getNumeroCompte(),
                demande.getVersionCir(),
                demande.getArreteAu(),
                demande.getMotif(),
                demande.getOperation().stream().map(Corrections::operation).toList());
    }

    static CorrectionAnomalie anomalie(CorrigerAnomalie demande) {
        return new CorrectionAnomalie(demande.getIdAnomalie(), demande.getCorrection(), demande.getDsn());
    }

    private static OperationPeriode operation(Operation operation) {
        return new OperationPeriode(
                NatureOperation.valueOf(operation.getNature().name()),
                operation.getRang(),
                operation.getPeriode() == null ? null : periode(operation.getPeriode()));
    }

    static PeriodeCompte periode(Periode periode) {
        return new PeriodeCompte(
                periode.getDebut(),
                periode.getFin(),
                periode.getSiren(),
                Statut.valueOf(periode.getStatut().name()),
                TypePosition.valueOf(periode.getPosition().name()),
                periode.getMotif() == null ? null : motif(periode.getMotif()),
                periode.getQuotite(),
                periode.getMotifTemps() == null
                        ? null
                        : MotifTempsPartiel.valueOf(periode.getMotifTemps().name()),
                periode.getHeures(),
                periode.getGrade(),
                periode.getIndiceBrut(),
                periode.getIndiceMajore(),
                Categorie.valueOf(periode.getCategorie().name()),
                periode.isCotisee(),
                periode.getNbi(),
                Boolean.TRUE.equals(periode.isSurcotisation()),
                periode.getServicesActifsJours());
    }

    private static MotifPosition motif(String code) {
        return Stream.of(MotifPosition.values())
                .filter(motif -> motif.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "Le motif de position « %s » n'existe pas.".formatted(code),
                        "motif"));
    }
}
