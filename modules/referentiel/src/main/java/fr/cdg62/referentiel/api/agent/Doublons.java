package fr.cdg62.referentiel.api.agent;

import jakarta.ejb.Local;
import java.util.List;

/** Records of the same person entered twice, for the module that merges what is attached to them. */
@Local
public interface Doublons {
    /** Other records with the same birth and a resembling civil status or NIR; those already replaced are left out. */
    List<AgentVue> ressemblants(long agent);

    /** The record no longer appears in lists: another one stands for it. */
    void remplacer(long absorbe, long garde);

    /** Undoes {@link #remplacer}. */
    void retablir(long absorbe);
}
