package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.calendrier.Delais;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The delays of a first request (CGFP, art. L511-3): two months of silence accept, three months of notice at most. */
final class RegleDemande implements Regle {
    static final String TACITE = "POSITION_SILENCE_MOIS";
    static final String PREAVIS = "POSITION_PREAVIS_MOIS";
    private static final Set<TypePosition> SUR_DEMANDE =
            EnumSet.of(TypePosition.DETACHEMENT, TypePosition.DISPONIBILITE, TypePosition.INTEGRATION);

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        LocalDate demande = etude.acte().dateDemande();
        for (Fait fait : etude.positions()) {
            MotifPosition motif = ActeEtudie.motif(fait);
            boolean deDroit = motif != null && motif.estDeDroit();
            boolean premiere = etude.renouvelle(fait).isEmpty();
            if (demande != null && premiere && !deDroit && SUR_DEMANDE.contains(ActeEtudie.type(fait))) {
                delais(etude, demande, fait, constats);
            }
        }
    }

    private static void delais(ActeEtudie etude, LocalDate demande, Fait fait, Constats constats) {
        Seuils.Seuil silence = etude.seuils().au(TACITE, demande);
        LocalDate tacite = Delais.mois(demande, silence.valeur());
        if (etude.acte().dateSignature().isAfter(tacite)) {
            constats.information(
                    "ACCEPTATION_TACITE",
                    "La demande du %s a été acceptée par le silence de %d mois, le %s, avant la signature de l'acte."
                            .formatted(courte(demande), silence.valeur(), courte(tacite)),
                    silence.source());
        }
        Seuils.Seuil preavis = etude.seuils().au(PREAVIS, demande);
        LocalDate limite = Delais.mois(demande, preavis.valeur());
        if (fait.du().isAfter(limite)) {
            constats.information(
                    "PREAVIS",
                    "L'effet au %s vient plus de %d mois après la demande du %s : l'employeur ne peut imposer un préavis au-delà du %s."
                            .formatted(courte(fait.du()), preavis.valeur(), courte(demande), courte(limite)),
                    preavis.source());
        }
    }
}
