package fr.cdg62.finances.api.catalogue;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The 43 missions offered by the CdG62, and who may use them at a date (guide des missions). */
@Local
public interface Catalogue {

    /** The missions offered today, in the order of the guide. */
    List<MissionVue> missions();

    /**
     * The mission of this code or of this name, alias included, whatever the case.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE when no mission offered today bears it
     */
    MissionVue mission(String codeOuLibelle);

    /**
     * The rights of a collectivité to each mission at a date: one line a mission, in the order of the guide.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE when the caller may not act for this collectivité
     */
    List<DroitVue> droits(String siren, LocalDate date);

    /**
     * Goes on only when the mission is open, whole or restricted, to the collectivité at the date. The caller has
     * already checked that the user may act for the collectivité.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE (REJ-ADH-01) naming the mission, the date and
     *     the membership; INTROUVABLE for an unknown mission
     */
    void exigerMission(String siren, String mission, LocalDate date);
}
