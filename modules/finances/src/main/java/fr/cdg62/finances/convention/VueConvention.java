package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.signature.EtatSignatures;
import fr.cdg62.finances.api.convention.signature.Signature;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What is shown of a convention. */
public final class VueConvention {

    private VueConvention() {}

    public static ConventionVue complete(Convention convention, LocalDate jour, Predicate<String> roles) {
        Terme terme = convention.terme();
        return new ConventionVue(
                convention.id(),
                convention.numero(),
                convention.siren(),
                convention.mission(),
                convention.objet(),
                convention.devis(),
                convention.etatAu(jour),
                terme.dateEffet(),
                terme.finDuTerme(jour),
                terme.dureeMois(),
                terme.taciteReconduction(),
                convention.prorataPremiereAnnee(),
                convention.dateTarif(),
                convention.deliberation(),
                convention.signatures(),
                convention.signaturesAttendues(),
                convention.lignes().stream().map(LigneNumerotee::ligne).toList(),
                convention.avenants(),
                convention.motifResiliation(),
                MachineConvention.MACHINE.possibles(convention.etatAu(jour), roles),
                convention.version());
    }

    public static EtatSignatures signatures(Convention convention, LocalDate jour) {
        return new EtatSignatures(
                convention.id(),
                convention.siren(),
                convention.etatAu(jour),
                convention.signatures().stream().map(Signature::partie).toList(),
                convention.signaturesAttendues());
    }
}
