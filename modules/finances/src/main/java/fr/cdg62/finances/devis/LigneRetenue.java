package fr.cdg62.finances.devis;

import fr.cdg62.finances.chiffrage.LignePrix;

/** A priced line and, when it was priced by hand, why. */
record LigneRetenue(LignePrix prix, String motif) {}
