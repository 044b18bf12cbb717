package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.ErreurFacturation;
import java.util.List;

/** A debtor done, with the missions that were refused. */
public record Bilan(String siren, List<ErreurFacturation> refus) {}
