package fr.cdg62.carriere.api.acte;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/**
 * The acts that make the careers (specification carrière, §§ 1.2 and 1.3). An act is a set of dated changes; it is refused
 * by a rule that is named (MET-300 to MET-309, MET-312 on a place in the grid, MET-315 to MET-317 on an avancement
 * d'échelon, MET-345 and MET-369 on a titularisation or a grade that neither stage nor tableau has decided), or recorded
 * with its anomalies; REPRISE, which takes over what was done before, is only checked for dates,
 * doubles and overlaps. Nothing is ever deleted.
 */
@Local
public interface Actes {
    /** Opens a career with its first act; CARRIERE_EN_DOUBLE, MISSION_NON_COUVERTE, or what the act is refused for. */
    ActeVue ouvrir(NouvelleCarriere nouvelle);

    /** What registering this act would say and change, the blocking findings included; nothing is recorded. */
    ApercuActe verifier(long carriere, NouvelActe acte);

    /** Registers an act, with its anomalies; refused by the first blocking finding. */
    ActeVue enregistrer(long carriere, NouvelActe acte);

    /**
     * Annuls an act: its changes are known no longer from now on.
     *
     * @param motif 1 to 300 characters
     */
    ActeVue annuler(long acte, String motif, long version);

    /** The acts of a career, those annulled included, the latest effect first. */
    List<ActeVue> liste(long carriere);

    /** Anomalies of the acts in force of a collectivité, or of all those of the caller when {@code siren} is null. */
    Page<AnomalieVue> anomalies(String siren, DemandePage page);
}
